package org.askexpert.browse;

import java.time.Instant;
import org.askexpert.search.FoundEntry;

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
        Instant updatedAt) {

    static EntryLine of(FoundEntry found) {
        return new EntryLine(
                found.slug(),
                found.title().text(),
                found.topic().slug(),
                found.topic().title(),
                found.excerpt(),
                found.publishedAt(),
                found.updatedAt());
    }
}
