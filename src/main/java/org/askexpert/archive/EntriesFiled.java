package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.askexpert.topic.FiledRows;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entries follow their topic, with the index of words and the memory of pages; a stretch at a time, because a topic may
 * hold many.
 */
@Component
class EntriesFiled extends FiledRows {

    private static final int STRETCH = 100;

    private final EntityManager session;
    private final JdbcClient jdbc;
    private final EntryMoves moves;
    private final Clock clock;

    EntriesFiled(EntityManager session, JdbcClient jdbc, EntryMoves moves, Clock clock) {
        super(jdbc, "entries", "entry", true);
        this.session = session;
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void refile(TopicId from, TopicView to) {
        Instant now = clock.instant();
        for (List<Entry> next = some(from); !next.isEmpty(); next = some(from)) {
            next.forEach(entry -> entry.moveTo(to, now));
            session.flush();
            Search.session(session).indexingPlan().process();
            session.clear();
        }
        moves.refile(from, to.id());
    }

    /** Entries that moved away keep nothing alive: only the way back goes. */
    @Override
    public void ended(TopicId topic) {
        moves.forget(topic);
    }

    /** The list of a branch holds what stands below it; the index knows of no branches. */
    @Override
    public void branched(TopicView topic) {
        TopicView branch = topic.parent() == null ? topic : topic.parent();
        jdbc.sql("update entry set branch_id = ?, version = version + 1 where topic_id = ?")
                .params(branch.id().number(), topic.id().number())
                .update();
    }

    private List<Entry> some(TopicId topic) {
        return session.createQuery("select e from Entry e where e.topicId = :topic order by e.id", Entry.class)
                .setParameter("topic", topic)
                .setMaxResults(STRETCH)
                .getResultList();
    }
}
