package org.askexpert.archive;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** What readers are told of an answer that the editors withdrew, and where they may read on. */
@UseCase
@Transactional(readOnly = true)
class FindWithdrawn {

    private static final int MOST_RELATED = 5;

    private final EntryRevisions revisions;
    private final NewestEntries newest;
    private final FindTopic findTopic;

    FindWithdrawn(EntryRevisions revisions, NewestEntries newest, FindTopic findTopic) {
        this.revisions = revisions;
        this.newest = newest;
        this.findTopic = findTopic;
    }

    Optional<WithdrawnEntry> at(String slug, Viewer viewer) {
        if (!Slug.isSlug(slug)) return Optional.empty();
        return revisions
                .at(slug)
                .map(EntryRevision::entry)
                .filter(entry -> entry.state() == EntryState.RETRACTED)
                .map(entry -> shown(entry, viewer));
    }

    private WithdrawnEntry shown(Entry entry, Viewer viewer) {
        TopicView topic = findTopic.byId(entry.topic(), viewer).orElseThrow();
        Optional<PublicNote> note = revisions.notesOn(entry.id()).stream()
                .filter(EntryNote::retracts)
                .map(EntryNote::view)
                .reduce((older, newer) -> newer);
        return new WithdrawnEntry(
                TopicHead.of(topic, 0),
                note.map(PublicNote::date).orElse(null),
                note.map(PublicNote::text).orElse(null),
                newest.in(topic, MOST_RELATED));
    }
}
