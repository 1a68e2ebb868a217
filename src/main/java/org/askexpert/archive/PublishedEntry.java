package org.askexpert.archive;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.text.SafeHtml;
import org.askexpert.topic.TopicView;

/** An entry as a reader sees it. */
public record PublishedEntry(
        String slug,
        TopicView topic,
        Text text,
        Dates dates,
        List<PublicNote> notes,
        List<CitedSource> sources,
        List<Related> related,
        Reference question) {

    /** One revision of it. */
    public record Text(String title, Part question, Part answer, int revision, int reviewers) {}

    /** One part of it, as written and as shown. */
    public record Part(String markdown, SafeHtml html) {}

    /**
     * @param asked a moment in the month it was asked in, or null where nobody knows
     * @param lastReviewed null where it came ready made and nobody looked at the whole of it since
     */
    public record Dates(Instant asked, Instant published, Instant updated, Instant lastReviewed, Instant nextReview) {}

    /** Another entry to read. */
    public record Related(String slug, String title) {}
}
