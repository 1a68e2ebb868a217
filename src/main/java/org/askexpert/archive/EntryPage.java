package org.askexpert.archive;

import java.time.Instant;
import java.util.List;
import org.askexpert.text.SafeHtml;

/** An entry as its page shows it. */
record EntryPage(
        String slug,
        String title,
        TopicHead topic,
        SafeHtml question,
        SafeHtml answer,
        Instant asked,
        Instant publishedAt,
        Instant lastReviewedAt,
        Instant nextReviewDue,
        int revision,
        int reviewers,
        List<PublicNote> notes,
        List<SourceLink> sources,
        List<PublishedEntry.Related> related) {

    /**
     * @param kind code of what it is
     * @param url null where it is known by title alone
     */
    record SourceLink(String kind, String title, String url, Integer year) {

        static SourceLink of(CitedSource source) {
            String url = source.url() == null && source.slug() != null ? "/archive/" + source.slug() : source.url();
            String title = source.title() == null ? url : source.title();
            return new SourceLink(source.kind().code(), title, url, source.year());
        }
    }

    static EntryPage of(PublishedEntry entry) {
        PublishedEntry.Text text = entry.text();
        PublishedEntry.Dates dates = entry.dates();
        return new EntryPage(
                entry.slug(),
                text.title(),
                TopicHead.of(entry.topic(), 0),
                text.question().html(),
                text.answer().html(),
                dates.asked(),
                dates.published(),
                dates.lastReviewed(),
                dates.nextReview(),
                text.revision(),
                text.reviewers(),
                entry.notes(),
                entry.sources().stream().map(SourceLink::of).toList(),
                entry.related());
    }
}
