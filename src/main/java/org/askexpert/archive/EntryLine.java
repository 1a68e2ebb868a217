package org.askexpert.archive;

import java.time.Instant;

/**
 * An entry in a list.
 *
 * @param topic slug of its topic
 * @param excerpt first words of the answer
 */
public record EntryLine(
        String slug,
        String title,
        String topic,
        String topicTitle,
        String excerpt,
        Instant publishedAt,
        Instant updatedAt) {}
