package org.askexpert.passage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.askexpert.shared.Problem;

/**
 * Who looks after a passage, and until when it is good.
 *
 * @param owner handle
 * @param nextReview a day as browsers send it, or nothing
 */
record CareForm(String owner, String nextReview) {

    static CareForm of(String owner, Instant nextReview) {
        String day = nextReview == null
                ? ""
                : nextReview.atZone(ZoneOffset.UTC).toLocalDate().toString();
        return new CareForm(owner, day);
    }

    /** Null where none was typed. */
    LocalDate day() {
        if (nextReview == null || nextReview.isBlank()) return null;
        try {
            return LocalDate.parse(nextReview.strip());
        } catch (DateTimeParseException nonsense) {
            throw Problem.invalid("nextReview", "Enter the day as in 2027-06-04");
        }
    }
}
