package org.askexpert.archive;

import java.time.Instant;
import java.util.List;

/** An entry as the JSON contract shows it. */
record EntryJson(
        String slug,
        String title,
        String topic,
        Part question,
        Part answer,
        Instant publishedAt,
        Instant updatedAt,
        Instant lastReviewedAt,
        Instant nextReviewDue,
        int revision,
        List<PublicNote> notes,
        List<CitedSource> sources,
        List<PublishedEntry.Related> related) {

    record Part(String markdown, String html) {
        static Part of(PublishedEntry.Part part) {
            return new Part(part.markdown(), part.html().html());
        }
    }

    static EntryJson of(PublishedEntry entry) {
        PublishedEntry.Text text = entry.text();
        PublishedEntry.Dates dates = entry.dates();
        return new EntryJson(
                entry.slug(),
                text.title(),
                entry.topic().slug(),
                Part.of(text.question()),
                Part.of(text.answer()),
                dates.published(),
                dates.updated(),
                dates.lastReviewed(),
                dates.nextReview(),
                text.revision(),
                entry.notes(),
                entry.sources(),
                entry.related());
    }
}
