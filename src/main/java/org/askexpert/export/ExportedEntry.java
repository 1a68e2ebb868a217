package org.askexpert.export;

import java.time.Instant;
import java.util.List;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.PublicNote;
import org.askexpert.text.SafeHtml;
import org.askexpert.topic.TopicView;

/**
 * An entry as it is taken along: what readers see of it, and nothing of who asked, answered or checked.
 *
 * @param key to go on behind
 */
public record ExportedEntry(
        long key,
        String slug,
        TopicView topic,
        String title,
        Part question,
        Part answer,
        Dates dates,
        String origin,
        List<CitedSource> sources,
        List<PublicNote> notes) {
    public ExportedEntry {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** One part of it, as written and as shown. */
    public record Part(String markdown, SafeHtml html) {}

    /** @param lastReviewed null where nobody looked at the whole of it */
    public record Dates(Instant published, Instant updated, Instant lastReviewed, Instant nextReview) {}
}
