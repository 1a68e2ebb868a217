package org.askexpert.picture;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/**
 * The way one question went, drawn and as a table.
 *
 * @param here names of the steps where it is now
 */
record WayView(Reference reference, Drawing drawing, List<Row> rows, List<String> here) {

    /** One stay at a step; {@code until} is null while it is there. */
    record Row(String name, Instant from, Instant until, boolean isLeft) {}
}
