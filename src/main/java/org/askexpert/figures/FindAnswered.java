package org.askexpert.figures;

import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was answered this week, the latest first. */
@UseCase
@Transactional(readOnly = true)
public class FindAnswered {

    private final JdbcClient jdbc;
    private final Dates dates;

    FindAnswered(JdbcClient jdbc, Dates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** @param after key of the line to go on from, or null */
    public FoundPage page(Long after, Viewer me) {
        me.mustBe(Role.EDITOR);
        return FoundPage.of(FoundQuestions.lines(FoundQuestions.answered(jdbc)
                .param("since", Week.of(dates.today(), dates).since())
                .param("key", after == null ? Long.MAX_VALUE : after)));
    }
}
