package org.askexpert.house;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The settings are printed on every page: every viewer sees all of them. */
interface HouseSettings extends Repository<HouseSetting, String> {

    List<HouseSetting> findAll();

    Optional<HouseSetting> findBySetting(String setting);
}
