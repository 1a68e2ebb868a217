package org.askexpert.archive;

import java.time.Instant;
import org.askexpert.topic.TopicId;

/**
 * A pair that is to become an entry.
 *
 * @param slug its address, or null to make one from the title
 * @param publishedAt when it first was public, or null for now
 */
public record NewEntry(String slug, TopicId topic, EntryText text, Instant publishedAt, Provenance provenance) {}
