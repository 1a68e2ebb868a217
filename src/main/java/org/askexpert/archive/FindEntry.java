package org.askexpert.archive;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.search.FindRelated;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Markdown;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** One entry, by its present address or a former one. */
@UseCase
@Transactional(readOnly = true)
public class FindEntry {

    private static final int MOST_RELATED = 5;

    private final Readable readable;
    private final EntryRevisions revisions;
    private final FindRelated findRelated;
    private final NewestEntries newest;
    private final FindTopic findTopic;

    FindEntry(
            Readable readable,
            EntryRevisions revisions,
            FindRelated findRelated,
            NewestEntries newest,
            FindTopic findTopic) {
        this.readable = readable;
        this.revisions = revisions;
        this.findRelated = findRelated;
        this.newest = newest;
        this.findTopic = findTopic;
    }

    /**
     * Finds it; compare its slug with the one asked for, and redirect from a former one.
     *
     * @throws Problem unknown, or gone with the dated public note where the editors withdrew it
     */
    public PublishedEntry find(String slug, Viewer viewer) {
        EntryRevision revision = readable.at(slug);
        Entry entry = revision.entry();
        List<EntryNote> notes = revisions.notesOn(entry.id());
        TopicView topic = findTopic.byId(entry.topic(), viewer).orElseThrow();
        return new PublishedEntry(
                entry.slug(),
                topic,
                revision.text(),
                entry.dates(),
                notes.stream().map(EntryNote::view).toList(),
                revisions.citedBy(revision.id()),
                related(revision, topic, viewer),
                entry.question());
    }

    /** Others on the same matter, and the newest of its topic to make up the number. */
    private List<PublishedEntry.Related> related(EntryRevision revision, TopicView topic, Viewer viewer) {
        String slug = revision.entry().slug();
        PublishedEntry.Text text = revision.text();
        String question = Markdown.words(text.question().markdown());
        Stream<PublishedEntry.Related> related = findRelated.related(slug, text.title(), question, viewer).stream()
                .map(other -> new PublishedEntry.Related(other.slug(), other.title()));
        return Stream.concat(related, newest.in(topic, MOST_RELATED + 1).stream())
                .filter(other -> !other.slug().equals(slug))
                .distinct()
                .limit(MOST_RELATED)
                .toList();
    }
}
