package org.askexpert.search;

import java.time.Instant;
import org.askexpert.topic.TopicId;

/**
 * What the index knows of an entry. A topic is only a key here: its words and its place in the tree are looked up when
 * somebody searches, so a renamed or moved topic asks nothing of the index.
 *
 * @param question plain words, without the signs of Markdown; {@code answer} likewise
 */
public record SearchableEntry(
        long key,
        String slug,
        String title,
        String question,
        String answer,
        String excerpt,
        TopicId topic,
        Instant published,
        Instant updated) {}
