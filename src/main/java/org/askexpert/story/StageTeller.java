package org.askexpert.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.question.NotTaken;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.Stage;
import org.springframework.stereotype.Component;

/** Received, to triage, sent, released, published, ended: what only the stages know. */
@Component
class StageTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.StageTeller$Step(s.stage, s.at,"
            + " q.triage.triageRule, q.triage.notTakenReason)"
            + " from StageChange s join s.question q";

    /** A row; what triage found belongs to the question and comes with each. */
    record Step(Stage stage, Instant at, String rule, NotTaken notTaken) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        List<StoryEvent> told = new ArrayList<>();
        Stage before = null;
        for (Step step : question.rows(SELECT, "order by s.id", Step.class)) {
            StoryEvent event = event(step, before);
            if (event != null) told.add(event);
            before = step.stage();
        }
        return told;
    }

    /** Null for what other tellers know better. */
    private static StoryEvent event(Step step, Stage before) {
        return switch (step.stage()) {
            case RECEIVED ->
                StoryEvent.of(before == null ? Happening.RECEIVED : Happening.REOPENED, step.at())
                        .because(rule(step));
            case TRIAGE -> StoryEvent.of(Happening.CAME_TO_TRIAGE, step.at());
            case IN_REVIEW -> StoryEvent.of(Happening.SENT, step.at());
            case ANSWERED ->
                StoryEvent.of(before == Stage.PUBLISHED ? Happening.UNPUBLISHED : Happening.RELEASED, step.at());
            case PUBLISHED -> StoryEvent.of(Happening.PUBLISHED, step.at());
            case NOT_TAKEN ->
                StoryEvent.of(Happening.NOT_TAKEN, step.at())
                        .because(
                                step.notTaken() == null
                                        ? null
                                        : "desk.not-taken." + step.notTaken().code());
            case WITHDRAWN -> StoryEvent.of(Happening.WITHDRAWN, step.at());
            case OFFERED, DRAFTING, AWAITING_ASKER, APPROVED -> null;
        };
    }

    private static String rule(Step step) {
        return step.rule() == null ? null : "desk.rule." + step.rule();
    }
}
