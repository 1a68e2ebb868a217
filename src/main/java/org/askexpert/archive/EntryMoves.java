package org.askexpert.archive;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.topic.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was moved together, and from where. */
@Component
class EntryMoves {

    private final JdbcClient jdbc;

    EntryMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param undoneAt null while it stands */
    record Row(long key, Reference reference, TopicId topic, int leftOut, Instant movedAt, Instant undoneAt) {}

    void add(Reference reference, TopicId to, PersonId editor, Map<Long, TopicId> from, int leftOut, Instant now) {
        jdbc.sql("insert into entry_move (reference, topic_id, editor_id, left_out, moved_at) values (?, ?, ?, ?, ?)")
                .params(reference.code(), to.number(), editor.number(), leftOut, Timestamp.from(now))
                .update();
        long key = find(reference).orElseThrow().key();
        from.forEach((entry, topic) -> jdbc.sql(
                        "insert into entry_moved (move_id, entry_id, from_topic_id) values (?, ?, ?)")
                .params(key, entry, topic.number())
                .update());
    }

    Optional<Row> find(Reference reference) {
        return jdbc.sql("select id, topic_id, left_out, moved_at, undone_at from entry_move where reference = ?")
                .param(reference.code())
                .query((row, number) -> new Row(
                        row.getLong(1),
                        reference,
                        new TopicId(row.getLong(2)),
                        row.getInt(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5) == null ? null : row.getTimestamp(5).toInstant()))
                .optional();
    }

    /** Topics the entries came from, by their keys. */
    Map<Long, TopicId> from(long move) {
        Map<Long, TopicId> from = new TreeMap<>();
        jdbc.sql("select entry_id, from_topic_id from entry_moved where move_id = ?")
                .param(move)
                .query(row -> {
                    from.put(row.getLong(1), new TopicId(row.getLong(2)));
                });
        return from;
    }

    /** One topic became part of another: moves lead there, and back there. */
    void refile(TopicId from, TopicId to) {
        jdbc.sql("update entry_move set topic_id = ? where topic_id = ?")
                .params(to.number(), from.number())
                .update();
        jdbc.sql("update entry_moved set from_topic_id = ? where from_topic_id = ?")
                .params(to.number(), from.number())
                .update();
    }

    /** Forgets what moved to a topic, which nobody can undo any more, and what would have to go back there. */
    void forget(TopicId topic) {
        jdbc.sql("delete from entry_moved where from_topic_id = ?"
                        + " or move_id in (select id from entry_move where topic_id = ?)")
                .params(topic.number(), topic.number())
                .update();
        jdbc.sql("delete from entry_move where topic_id = ?")
                .param(topic.number())
                .update();
    }

    /** Whether nobody had undone it before. */
    boolean undo(long move, Instant now) {
        return jdbc.sql("update entry_move set undone_at = ? where id = ? and undone_at is null")
                        .params(Timestamp.from(now), move)
                        .update()
                == 1;
    }
}
