package org.askexpert.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;

/** Until when the answer shall be done, as typed: the last day on which it is not late. */
record ExtensionForm(String finishBy) {

    /** The end of that day where the house is; null for nothing. */
    Instant end(Dates dates) {
        if (finishBy == null || finishBy.isBlank()) return null;
        try {
            return dates.endOf(LocalDate.parse(finishBy.strip()));
        } catch (DateTimeParseException noDate) {
            throw Problem.invalid("finishBy", "Enter a date, like 2027-06-04");
        }
    }
}
