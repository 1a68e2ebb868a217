package org.askexpert.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Days on which the office is closed; they are nobody's secret. */
interface Holidays extends Repository<Holiday, Long> {

    Holiday save(Holiday holiday);

    Optional<Holiday> findById(long id);

    Optional<Holiday> findByClosedOn(LocalDate day);

    @Query("select h.closedOn from Holiday h where h.closedOn >= :day and h.removed = false")
    List<LocalDate> from(LocalDate day);

    @Query("select h from Holiday h where h.closedOn >= :day order by h.closedOn")
    List<Holiday> all(LocalDate day);
}
