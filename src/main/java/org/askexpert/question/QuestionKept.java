package org.askexpert.question;

import java.util.List;
import java.util.Map;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The question itself and all that hangs on its row; last, because the rows of other rooms point to it. */
@Component
class QuestionKept implements Keeper {

    private static final String OWN = "question_id = ?";
    private static final String RELEASED = "question_id = ? and number = (select q.released_revision from question q"
            + " where q.id = draft_revision.question_id)";
    private static final String OF_REVISIONS = "revision_id in (select id from draft_revision where question_id = ?)";
    private static final String OF_REVIEWS = "review_id in (select id from review where question_id = ?)";
    private static final String OF_ROUNDS = "round_id in (select id from routing_round where question_id = ?)";

    private final JdbcClient jdbc;

    QuestionKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> kept(Subject subject) {
        long question = subject.question();
        return List.of(
                Kept.ofAsker("answer_feedback", OWN, question),
                Kept.ofAsker("clarification", OWN, question),
                Kept.ofAsker("consent", OWN, question),
                Kept.shown("draft_revision", RELEASED, question),
                Kept.ofStaff("review_tick", OF_REVIEWS, question),
                Kept.ofStaff("review", OWN, question),
                Kept.ofStaff("source", OF_REVISIONS, question),
                Kept.ofStaff("draft_revision", OWN, question),
                Kept.silent("routing_test", OF_ROUNDS, question),
                Kept.ofStaff("routing_round", OWN, question),
                Kept.ofStaff("assignment", OWN, question),
                Kept.ofAsker("stage_change", OWN, question),
                Kept.ofAsker("question", "id = ?", question));
    }

    /** A later question of the same asker says no more what it follows up. */
    @Override
    public Map<String, Integer> forget(Subject subject) {
        for (String table : List.of("question", "started_question")) {
            jdbc.sql("update " + table + " set follow_up_of = null where follow_up_of = ?")
                    .param(subject.question())
                    .update();
        }
        return Map.of();
    }

    @Override
    public int turn() {
        return 1;
    }
}
