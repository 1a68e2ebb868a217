package org.askexpert.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.FindClosed;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What went by rule, when and how much, and what is due next; for editors. */
@UseCase
@Transactional(readOnly = true)
class FindRetention {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final String LAST =
            "select ran_at, gone, failed from retention_run where rule_code = ? order by id desc limit 1";

    private record Run(Instant at, long gone, long failed) {}

    private final FindClosed closed;
    private final RetentionSettings settings;
    private final ShortLived shortLived;
    private final JdbcClient jdbc;
    private final Clock clock;

    FindRetention(FindClosed closed, RetentionSettings settings, ShortLived shortLived, JdbcClient jdbc, Clock clock) {
        this.closed = closed;
        this.settings = settings;
        this.shortLived = shortLived;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<RetentionLine> lines(Viewer me) {
        me.mustBe(Role.EDITOR);
        return Stream.of(RetentionRule.values()).map(rule -> line(rule, me)).toList();
    }

    /** What lives for hours or days and is cleared up all the time. */
    public List<ShortLived.Line> shortLived(Viewer me) {
        me.mustBe(Role.EDITOR);
        return shortLived.lines(clock.instant());
    }

    private RetentionLine line(RetentionRule rule, Viewer me) {
        Instant due = clock.instant().minus(rule.kept(settings));
        Run last = jdbc.sql(LAST)
                .param(rule.code())
                .query((row, number) -> new Run(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3)))
                .optional()
                .orElse(new Run(null, 0, 0));
        long month = jdbc.sql("select coalesce(sum(gone), 0) from retention_run where rule_code = ? and ran_at > ?")
                .params(rule.code(), Timestamp.from(clock.instant().minus(MONTH)))
                .query(Long.class)
                .single();
        return new RetentionLine(
                rule.code(),
                (int) rule.kept(settings).toDays(),
                last.at(),
                last.gone(),
                last.failed(),
                month,
                count(rule, due, me),
                count(rule, due.plus(WEEK), me));
    }

    private long count(RetentionRule rule, Instant before, Viewer me) {
        return rule == RetentionRule.CONTACT
                ? closed.countReachable(rule.stages(), before, me)
                : closed.count(rule.stages(), before, me);
    }
}
