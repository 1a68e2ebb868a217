package org.askexpert.picture;

import java.time.Instant;
import java.util.List;

/**
 * What waits at one step, oldest first.
 *
 * @param isMore whether there are more than these
 */
record StepView(String name, String process, List<Row> rows, boolean isMore) {

    /** One of them; {@code title} is null where its key is no question's. */
    record Row(String key, String title, Instant since) {}
}
