package org.askexpert.planning;

import java.time.LocalDate;
import java.util.List;

/** For editors: questions whose expert is away, who else will be, and what each expert takes. */
record OwnersAway(List<Left> left, List<Away> away, List<Taking> experts) {

    /** A question that waits for somebody who is away. */
    record Left(
            String reference, String title, String stage, String handle, String owner, LocalDate back, boolean kept) {}

    /** Somebody who is or will be away. */
    record Away(String handle, String name, LocalDate firstDay, LocalDate lastDay, boolean now) {}

    /** How much an expert has and takes. */
    record Taking(String handle, String name, long open, int capacity, boolean probation) {}
}
