package org.askexpert.archive;

import java.time.Instant;

/**
 * A dated note on an entry.
 *
 * @param type code of what it tells, such as {@code correction}
 */
public record PublicNote(String type, String text, Instant date) {}
