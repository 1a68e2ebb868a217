package org.askexpert.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What stands behind two numbers for which the desk has no list; number and list have one condition. */
final class FoundQuestions {

    /** Taken out of the archive a question is answered again: only the first time counts. */
    static final String ANSWERED =
            "s.stage = 'ANSWERED' and s.at >= :since and not exists (select 1 from stage_change e"
                    + " where e.question_id = s.question_id and e.stage = 'ANSWERED' and e.id < s.id)";

    static final String OPEN =
            "q.stage in ('RECEIVED', 'TRIAGE', 'OFFERED', 'DRAFTING', 'AWAITING_ASKER', 'IN_REVIEW', 'APPROVED')";

    static final String DELAYED = OPEN + " and q.received_at < :promised";

    /** One more than is shown tells that there are more. */
    static final int ASKED_FOR = 21;

    private FoundQuestions() {}

    static StatementSpec answered(JdbcClient jdbc) {
        return jdbc.sql("select s.id as line, q.reference, q.title, q.stage, s.at as moment from stage_change s"
                + " join question q on q.id = s.question_id where " + ANSWERED
                + " and s.id < :key order by s.id desc limit " + ASKED_FOR);
    }

    static StatementSpec delayed(JdbcClient jdbc) {
        return jdbc.sql("select q.id as line, q.reference, q.title, q.stage, q.received_at as moment from question q"
                + " where " + DELAYED + " and q.id > :key order by q.id limit " + ASKED_FOR);
    }

    static List<FoundQuestion> lines(StatementSpec statement) {
        return statement.query(FoundQuestions::line).list();
    }

    private static FoundQuestion line(ResultSet row, int number) throws SQLException {
        return new FoundQuestion(
                row.getLong("line"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("stage").toLowerCase(Locale.ROOT).replace('_', '-'),
                row.getTimestamp("moment").toInstant());
    }
}
