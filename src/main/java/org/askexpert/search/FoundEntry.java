package org.askexpert.search;

import java.time.Instant;
import org.askexpert.topic.TopicView;

/**
 * One result of a search.
 *
 * @param passage what of it holds the words, or else its first words
 * @param excerpt first words of the answer
 */
public record FoundEntry(
        String slug,
        Marked title,
        Marked passage,
        String excerpt,
        TopicView topic,
        Instant publishedAt,
        Instant updatedAt) {}
