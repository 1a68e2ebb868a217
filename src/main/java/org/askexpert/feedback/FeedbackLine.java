package org.askexpert.feedback;

import java.time.Instant;

/**
 * Something a reader sent, in the editors' list.
 *
 * @param useful null for a report
 * @param handledAt null while it waits
 */
public record FeedbackLine(long id, String entry, Boolean useful, String text, Instant sentAt, Instant handledAt) {}
