package org.askexpert.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.askexpert.intake.ForgetContacts;
import org.askexpert.question.FindClosed;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of what was kept long enough, stretch by stretch and each question in a transaction of its own: what is done
 * stays done, and one that cannot go now keeps no other.
 */
@Component
public class KeepRetention {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRetention.class);
    private static final int STRETCH = 50;

    private final FindClosed closed;
    private final EraseDue erase;
    private final ForgetContacts contacts;
    private final RetentionSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepRetention(
            FindClosed closed,
            EraseDue erase,
            ForgetContacts contacts,
            RetentionSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.closed = closed;
        this.erase = erase;
        this.contacts = contacts;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every rule once; each says in a row of its own what went. */
    public void keep(Viewer system) {
        system.mustBeSystem();
        for (RetentionRule rule : RetentionRule.values()) keep(rule, system);
    }

    private void keep(RetentionRule rule, Viewer system) {
        Instant before = clock.instant().minus(rule.kept(settings));
        long gone = 0;
        long failed = 0;
        long behind = 0;
        Map<Long, Reference> due = closed.before(rule.stages(), before, behind, STRETCH, system);
        while (!due.isEmpty()) {
            Went went = rule == RetentionRule.CONTACT
                    ? new Went(contacts.forget(due.keySet(), system), 0)
                    : erase(due, rule, before, system);
            gone += went.gone();
            failed += went.failed();
            behind = due.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
            due = closed.before(rule.stages(), before, behind, STRETCH, system);
        }
        note(rule, gone, failed);
    }

    private Went erase(Map<Long, Reference> due, RetentionRule rule, Instant before, Viewer system) {
        long gone = 0;
        long failed = 0;
        for (var question : due.entrySet()) {
            try {
                if (erase.erase(question.getKey(), question.getValue(), rule, before, system)) gone++;
            } catch (RuntimeException stays) {
                failed++;
                LOG.error(
                        "{} could not be erased: {}",
                        question.getValue().code(),
                        stays.getClass().getName());
            }
        }
        return new Went(gone, failed);
    }

    /** Of one stretch. */
    private record Went(long gone, long failed) {}

    private void note(RetentionRule rule, long gone, long failed) {
        jdbc.sql("insert into retention_run (rule_code, ran_at, gone, failed) values (?, ?, ?, ?)")
                .params(rule.code(), Timestamp.from(clock.instant()), gone, failed)
                .update();
    }
}
