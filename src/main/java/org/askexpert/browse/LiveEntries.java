package org.askexpert.browse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.topic.TopicId;
import org.springframework.stereotype.Repository;

/** What readers may see, in lists by date: one indexed query each, however large the archive. */
@Repository
class LiveEntries {

    static final String LIVE = " from Entry e join e.revisions r on r.number = e.revision where e.state = LIVE";

    private static final String PAIR =
            "new org.askexpert.browse.Pair(e.slug, r.title, r.questionHtml, r.answerHtml, e.publishedAt)";
    static final String BEHIND = " and e.publishedAt <= :at and (e.publishedAt < :at"
            + " or e.id < (select o.id from Entry o where o.slug = :slug))";
    static final String BEFORE = " and e.publishedAt >= :at and (e.publishedAt > :at"
            + " or e.id > (select o.id from Entry o where o.slug = :slug))";
    static final String NEWEST_FIRST = " order by e.publishedAt desc, e.id desc";
    static final String OLDEST_FIRST = " order by e.publishedAt, e.id";

    private final EntityManager entities;

    LiveEntries(EntityManager entities) {
        this.entities = entities;
    }

    long count(Scope scope) {
        String query = "select count(*) from Entry e where e.state = LIVE" + scope.condition();
        return scoped(entities.createQuery(query, Long.class), scope).getSingleResult();
    }

    long count(Scope scope, Narrowing narrowing) {
        String query = "select count(*)" + LIVE + scope.condition() + narrowing.condition();
        return narrowing
                .bound(scoped(entities.createQuery(query, Long.class), scope))
                .getSingleResult();
    }

    TopicExtent extent(Scope scope) {
        String query = "select new org.askexpert.browse.TopicExtent(count(*), min(e.publishedAt), max(e.publishedAt))"
                + " from Entry e where e.state = LIVE" + scope.condition();
        return scoped(entities.createQuery(query, TopicExtent.class), scope).getSingleResult();
    }

    Map<TopicId, Long> countByTopic() {
        String query = "select e.topicId, count(*) from Entry e where e.state = LIVE group by e.topicId";
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (TopicId) row[0], row -> (Long) row[1]));
    }

    /** How many live entries cite each factsheet now. */
    Map<String, Long> countCitingFactsheets() {
        String query = "select s.slug, count(distinct e.id) from EntrySource s join s.revision r join r.entry e"
                + " where s.kind = FACTSHEET and s.slug is not null and e.state = LIVE and r.number = e.revision"
                + " group by s.slug";
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Newest first, behind a place or from the beginning. */
    List<ListedEntry> lines(Scope scope, Cursor behind, int most) {
        return list(ListedEntry.class, ListedEntry.COLUMNS, scope, Narrowing.NONE, behind, most);
    }

    /** Newest first, behind a place or from the beginning. */
    List<Pair> pairs(Scope scope, Narrowing narrowing, Cursor behind, int most) {
        return list(Pair.class, PAIR, scope, narrowing, behind, most);
    }

    /** Those nearest before a place, the nearest first: oldest first. */
    List<Pair> pairsBefore(Scope scope, Narrowing narrowing, Cursor place, int most) {
        String query = "select " + PAIR + LIVE + scope.condition() + narrowing.condition() + BEFORE + OLDEST_FIRST;
        return placed(narrowing.bound(scoped(entities.createQuery(query, Pair.class), scope)), place)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> List<T> list(Class<T> row, String columns, Scope scope, Narrowing narrowing, Cursor behind, int most) {
        String place = behind == null ? "" : BEHIND;
        String query = "select " + columns + LIVE + scope.condition() + narrowing.condition() + place + NEWEST_FIRST;
        return placed(narrowing.bound(scoped(entities.createQuery(query, row), scope)), behind)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Scope scope) {
        return scope.topic() == null ? query : query.setParameter("topic", scope.topic());
    }

    static <T> TypedQuery<T> placed(TypedQuery<T> query, Cursor place) {
        if (place == null) return query;
        return query.setParameter("at", place.at()).setParameter("slug", place.slug());
    }
}
