package org.askexpert.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All limits; they are nobody's secret. */
interface TimeLimits extends Repository<TimeLimit, String> {

    List<TimeLimit> findAllByOrderByPosition();

    Optional<TimeLimit> findById(String code);
}
