package org.askexpert.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.askexpert.house.House;
import org.askexpert.shared.Problem;

/** Until when no questions are taken, as typed. */
record ClosingForm(String until, String note) {

    /** What holds now, to be changed; empty while questions are taken. */
    static ClosingForm of(House house) {
        House.Closing closing = house.closing();
        return closing == null
                ? new ClosingForm("", "")
                : new ClosingForm(closing.until().toString(), closing.note());
    }

    /** @throws Problem invalid, for what is no date */
    LocalDate day() {
        try {
            return LocalDate.parse(until == null ? "" : until.strip());
        } catch (DateTimeParseException noDate) {
            throw Problem.invalid("until", "Enter a date, like 2027-06-04");
        }
    }
}
