package org.askexpert.writing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.askexpert.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who has which question open; every node sees them, nobody is kept out by them. */
@Component
class Presences {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient rows;

    Presences(JdbcClient rows) {
        this.rows = rows;
    }

    /** Somebody who has a question open. */
    record Visit(PersonId person, Instant since) {}

    void note(long question, long person, Instant now) {
        if (renew(question, person, now)) return;
        try {
            rows.sql("insert into presence (question_id, person_id, opened_at, seen_at) values (?, ?, ?, ?)")
                    .params(question, person, Timestamp.from(now), Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException openedTwiceAtOnce) {
            renew(question, person, now);
        }
    }

    void forget(Instant now) {
        rows.sql("delete from presence where seen_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    /** Whoever was forgotten meanwhile begins anew. */
    private boolean renew(long question, long person, Instant now) {
        return rows.sql("update presence set opened_at = case when seen_at < ? then ? else opened_at end, seen_at = ?"
                                + " where question_id = ? and person_id = ?")
                        .params(Timestamp.from(now.minus(FORGOTTEN_AFTER)), Timestamp.from(now), Timestamp.from(now))
                        .params(question, person)
                        .update()
                == 1;
    }

    /** Everybody but this person; keeping a copy of what is typed is a sign of presence, too. */
    List<Visit> others(long question, long person, Instant now) {
        Timestamp recent = Timestamp.from(now.minus(FORGOTTEN_AFTER));
        return rows.sql("select p.person_id, p.opened_at from presence p left join draft_copy c"
                        + " on c.question_id = p.question_id and c.person_id = p.person_id"
                        + " where p.question_id = ? and p.person_id <> ? and (p.seen_at > ? or c.saved_at > ?)"
                        + " order by p.opened_at, p.person_id")
                .params(question, person, recent, recent)
                .query((row, number) -> new Visit(
                        new PersonId(row.getLong("person_id")),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }
}
