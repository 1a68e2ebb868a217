package org.askexpert.archive;

import java.time.Instant;
import java.util.List;

/**
 * What stands where an answer was that the editors withdrew.
 *
 * @param on the day, or null where nobody noted it
 * @param reason the public note, or null
 */
record WithdrawnEntry(TopicHead topic, Instant on, String reason, List<PublishedEntry.Related> related) {}
