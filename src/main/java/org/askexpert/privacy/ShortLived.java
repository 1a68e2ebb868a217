package org.askexpert.privacy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lives for hours or days. Each room clears up its own; here is counted whether it did, an hour after it should
 * have, or a day after where that is done at night.
 */
@Component
class ShortLived {

    /**
     * One kind of thing.
     *
     * @param held how many there are
     * @param late how many should have gone
     */
    record Line(String kind, long held, long late) {}

    private record Kind(String code, String table, String column, Duration kept, Duration grace) {}

    private static final Duration HOUR = Duration.ofHours(2);
    private static final Duration NIGHT = Duration.ofHours(36);

    private static final List<Kind> KINDS = List.of(
            new Kind("begun", "started_question", "expires_at", Duration.ZERO, HOUR),
            new Kind("repeats", "idempotency_key", "created_at", Duration.ofHours(24), HOUR),
            new Kind("limits", "rate_bucket", "expires_at", Duration.ZERO, HOUR),
            new Kind("presence", "presence", "seen_at", Duration.ofDays(1), HOUR),
            new Kind("unsent-reviews", "review_copy", "saved_at", Duration.ofDays(30), HOUR),
            new Kind("links", "secret_link", "expires_at", Duration.ofDays(30), HOUR),
            new Kind("feedback", "feedback", "sent_at", Duration.ofDays(366), NIGHT),
            new Kind("processes", "ACT_HI_PROCINST", "REMOVAL_TIME_", Duration.ZERO, NIGHT));

    private final JdbcClient jdbc;

    ShortLived(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> lines(Instant now) {
        return KINDS.stream().map(kind -> line(kind, now)).toList();
    }

    private Line line(Kind kind, Instant now) {
        Timestamp edge = Timestamp.from(now.minus(kind.kept()).minus(kind.grace()));
        return jdbc.sql("select count(*), coalesce(sum(case when " + kind.column() + " < ? then 1 else 0 end), 0) from "
                        + kind.table())
                .param(edge)
                .query((row, number) -> new Line(kind.code(), row.getLong(1), row.getLong(2)))
                .single();
    }
}
