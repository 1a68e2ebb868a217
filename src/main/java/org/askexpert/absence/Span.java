package org.askexpert.absence;

import java.time.LocalDate;
import org.askexpert.shared.Problem;

/** From one day to another, both included. */
public record Span(LocalDate first, LocalDate last) {

    private static final int LONGEST_DAYS = 366;

    /** @throws Problem invalid fields {@code from}, {@code until} */
    void refuseOdd(LocalDate today) {
        if (first.isBefore(today)) throw Problem.invalid("from", "Enter a first day that is not past");
        if (first.isAfter(today.plusYears(2))) throw Problem.invalid("from", "Enter a first day within two years");
        if (last.isBefore(first)) throw Problem.invalid("until", "Enter a last day that is not before the first");
        if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("until", "Enter a last day within a year of the first");
        }
    }
}
