package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicView;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Writes new entries in batches, one for each table. {@link Entry#publish} writes the same rows one by one, which takes a
 * statement for each; a test compares the two.
 */
@Component
class EntryRows {

    private static final String ENTRY = "insert into entry (slug, topic_id, branch_id, state, origin, importer_id,"
            + " already_public, content_key, revision, published_at, updated_at, last_reviewed_at, next_review_due, version)"
            + " values (?, ?, ?, 'LIVE', ?, ?, ?, ?, 1, ?, ?, ?, ?, 0)";
    private static final String REVISION =
            "insert into entry_revision (entry_id, number, title, question, question_html,"
                    + " answer, answer_html, excerpt, reviewers, content_hash, created_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SOURCE = "insert into entry_source (revision_id, place, kind, slug, title, url,"
            + " publication_year, cited_revision) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    EntryRows(JdbcTemplate jdbc, EntityManager entities, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.events = events;
    }

    /** In the caller's transaction; the index and the memory of pages follow its commit. */
    void write(List<ShelvedPair> pairs, PersonId importer, Look look) {
        entities.flush();
        Instant now = look.at();
        Timestamp at = Timestamp.from(now);
        List<Long> keys = insert(
                ENTRY,
                "id",
                pairs.stream().map(pair -> entry(pair, importer, look)).toList());
        List<Object[]> slugs = new ArrayList<>();
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> revisions = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            NewEntry entry = pairs.get(i).entry();
            slugs.add(new Object[] {entry.slug(), keys.get(i), at});
            changes.add(new Object[] {keys.get(i), at});
            int reviewers = entry.provenance().reviewers();
            revisions.add(new EntryRevision(null, 1, entry.text(), reviewers, null, now).row(keys.get(i)));
        }
        jdbc.batchUpdate("insert into entry_slug (slug, entry_id, since) values (?, ?, ?)", slugs);
        writeSources(pairs, insert(REVISION, "id", revisions));
        tell(keys, insert("insert into entry_change (entry_id, changed_at) values (?, ?)", "position", changes));
    }

    private static Object[] entry(ShelvedPair pair, PersonId importer, Look look) {
        NewEntry entry = pair.entry();
        TopicView topic = pair.topic();
        TopicView branch = topic.parent() == null ? topic : topic.parent();
        Instant published = entry.publishedAt() == null ? look.at() : entry.publishedAt();
        ReviewDates reviews = ReviewDates.since(published, entry.provenance().reviewers() > 0, look.next());
        return new Object[] {
            entry.slug(),
            topic.id().number(),
            branch.id().number(),
            entry.provenance().origin(),
            importer == null ? null : importer.number(),
            entry.provenance().alreadyPublic(),
            entry.provenance().contentKey(),
            Timestamp.from(published),
            Timestamp.from(published),
            reviews.last() == null ? null : Timestamp.from(reviews.last()),
            Timestamp.from(reviews.next())
        };
    }

    private void writeSources(List<ShelvedPair> pairs, List<Long> revisions) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int place = 1;
            for (CitedSource source : pairs.get(i).entry().text().sources()) {
                rows.add(new Object[] {
                    revisions.get(i),
                    place++,
                    source.kind().name(),
                    source.slug(),
                    source.title(),
                    source.url(),
                    source.year(),
                    source.revision()
                });
            }
        }
        if (!rows.isEmpty()) jdbc.batchUpdate(SOURCE, rows);
    }

    private void tell(List<Long> keys, List<Long> positions) {
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        entities.createQuery("select e from Entry e where e.id in :keys", Entry.class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(plan::addOrUpdate);
        for (int i = 0; i < keys.size(); i++) {
            events.publishEvent(new EntryChanged(positions.get(i), keys.get(i)));
        }
    }

    private List<Long> insert(String sql, String key, List<Object[]> rows) {
        var keys = new GeneratedKeyHolder();
        jdbc.batchUpdate(connection -> connection.prepareStatement(sql, new String[] {key}), new Rows(rows), keys);
        return keys.getKeyList().stream()
                .map(made -> ((Number) made.values().iterator().next()).longValue())
                .toList();
    }

    /** Values of a batch, one array for each row. */
    private record Rows(List<Object[]> rows) implements BatchPreparedStatementSetter {
        @Override
        public void setValues(PreparedStatement statement, int row) throws SQLException {
            Object[] values = rows.get(row);
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
