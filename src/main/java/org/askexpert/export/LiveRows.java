package org.askexpert.export;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.PublicNote;
import org.askexpert.topic.TopicId;
import org.springframework.stereotype.Repository;

/** What readers may see, stretch by stretch in the order of its keys: a few indexed queries for each, however large. */
@Repository
class LiveRows {

    private final EntityManager entities;

    LiveRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Tuple> behind(long key, int most) {
        return entities.createQuery(
                        "select e.id as id, e.slug as slug, e.topicId as topic, r.id as revision, r.title as title,"
                                + " r.question as question, r.questionHtml as questionHtml, r.answer as answer,"
                                + " r.answerHtml as answerHtml, e.publishedAt as published, e.updatedAt as updated,"
                                + " e.reviews.lastReviewedAt as reviewed, e.reviews.nextReviewDue as due,"
                                + " e.descent.origin as origin"
                                + " from Entry e join e.revisions r on r.number = e.revision"
                                + " where e.state = LIVE and e.id > :key order by e.id",
                        Tuple.class)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultList();
    }

    Map<Long, List<CitedSource>> sources(Collection<Long> revisions) {
        return entities.createQuery(
                        "select s.revision.id as revision, new org.askexpert.archive.CitedSource(s.kind, s.slug, s.title,"
                                + " s.url, s.publicationYear, s.citedRevision) as source from EntrySource s"
                                + " where s.revision.id in :revisions order by s.place",
                        Tuple.class)
                .setParameter("revisions", revisions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("revision", Long.class),
                        Collectors.mapping(row -> row.get("source", CitedSource.class), Collectors.toList())));
    }

    Map<Long, List<PublicNote>> notes(Collection<Long> entries) {
        return entities.createQuery(
                        "select n.entry.id as entry, n.type as type, n.words as words, n.createdAt as created"
                                + " from EntryNote n where n.entry.id in :entries order by n.id",
                        Tuple.class)
                .setParameter("entries", entries)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("entry", Long.class), Collectors.mapping(LiveRows::note, Collectors.toList())));
    }

    private static PublicNote note(Tuple row) {
        String type = row.get("type", NoteType.class).code();
        return new PublicNote(type, row.get("words", String.class), row.get("created", Instant.class));
    }

    /** Where addresses, present or former, of live entries lead now. */
    Map<String, String> now(Collection<String> slugs) {
        return entities.createQuery(
                        "select s.slug as was, e.slug as now from EntrySlug s join s.entry e"
                                + " where s.slug in :slugs and e.state = LIVE",
                        Tuple.class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("was", String.class), row -> row.get("now", String.class)));
    }

    /** The newest first, of one topic. */
    List<TitleLine> titles(TopicId topic, TitleLine behind, int most) {
        String place = behind == null ? "" : " and (e.publishedAt < :at or e.publishedAt = :at and e.id < :key)";
        var query = entities.createQuery(
                        "select new org.askexpert.export.TitleLine(e.id, e.slug, r.title, e.publishedAt)"
                                + " from Entry e join e.revisions r on r.number = e.revision"
                                + " where e.state = LIVE and e.topicId = :topic" + place
                                + " order by e.publishedAt desc, e.id desc",
                        TitleLine.class)
                .setParameter("topic", topic)
                .setMaxResults(most);
        if (behind != null) query.setParameter("at", behind.published()).setParameter("key", behind.key());
        return query.getResultList();
    }
}
