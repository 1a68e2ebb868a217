package org.askexpert.figures;

import java.sql.Timestamp;
import java.time.Clock;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is still open although its asker was promised an answer by now, the oldest first. */
@UseCase
@Transactional(readOnly = true)
public class FindDelayed {

    private final JdbcClient jdbc;
    private final Promise promise;
    private final Clock clock;

    FindDelayed(JdbcClient jdbc, Promise promise, Clock clock) {
        this.jdbc = jdbc;
        this.promise = promise;
        this.clock = clock;
    }

    /** @param after key of the line to go on from, or null */
    public FoundPage page(Long after, Viewer me) {
        me.mustBe(Role.EDITOR);
        return FoundPage.of(FoundQuestions.lines(FoundQuestions.delayed(jdbc)
                .param("promised", Timestamp.from(promise.passedFor(clock.instant(), me)))
                .param("key", after == null ? 0 : after)));
    }
}
