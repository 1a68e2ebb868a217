package org.askexpert.house;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The settings are printed on every page: every viewer sees all of them. */
interface HouseSettings extends Repository<HouseSetting, String> {

    List<HouseSetting> findAll();

    @Modifying
    @Query("update HouseSetting s set s.content = :content where s.setting = :setting")
    void write(String setting, String content);
}
