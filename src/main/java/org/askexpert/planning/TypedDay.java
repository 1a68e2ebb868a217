package org.askexpert.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.askexpert.shared.Problem;

/** A day as a browser sends it, or as somebody typed it. */
final class TypedDay {

    private TypedDay() {}

    /** @throws Problem invalid, naming the field */
    static LocalDate read(String field, String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid(field, "Enter a date, like 2027-06-04");
        }
    }
}
