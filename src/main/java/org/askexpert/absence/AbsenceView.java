package org.askexpert.absence;

import java.time.LocalDate;
import org.askexpert.people.PersonId;

/**
 * Days on which somebody is away.
 *
 * @param substitute or null
 * @param now whether the person is away today
 */
public record AbsenceView(
        long id, PersonId person, LocalDate firstDay, LocalDate lastDay, PersonId substitute, boolean now) {

    /** The first day on which the person is there again. */
    public LocalDate back() {
        return lastDay.plusDays(1);
    }
}
