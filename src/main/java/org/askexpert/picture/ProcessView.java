package org.askexpert.picture;

import java.time.Instant;
import java.util.List;

/** One process with what waits in it, drawn and as a table. */
record ProcessView(Drawing drawing, List<Row> rows) {

    /** One step of the table; {@code oldest} is null where nothing waits. */
    record Row(String step, String name, long waiting, long aged, long stuck, Instant oldest) {}
}
