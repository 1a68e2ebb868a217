package org.askexpert.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address. */
final class TypedWeek {

    private TypedWeek() {}

    /** Null for what is no date: the page then shows the present week. */
    static LocalDate read(String typed) {
        if (typed == null) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
