package org.askexpert.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.AssignedBy;
import org.askexpert.question.AssignmentState;
import org.askexpert.question.RefusalReason;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** Who was asked, and what became of it. */
@Component
class AssignmentTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.AssignmentTeller$Step(a.personId, a.state,"
            + " a.assignedBy, a.offeredAt, a.acceptedAt, a.endedAt, a.refusalReason, a.refusalNote)"
            + " from Assignment a join a.question q";

    /** One assignment. */
    record Step(
            PersonId person,
            AssignmentState state,
            AssignedBy by,
            Instant offeredAt,
            Instant acceptedAt,
            Instant endedAt,
            RefusalReason reason,
            String note) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        List<StoryEvent> told = new ArrayList<>();
        for (Step step : question.rows(SELECT, "order by a.id", Step.class)) {
            told.add(StoryEvent.of(beginning(step.by()), step.offeredAt()).by(step.person()));
            if (step.acceptedAt() != null && step.by() != AssignedBy.EXPERT) {
                told.add(StoryEvent.of(Happening.ACCEPTED, step.acceptedAt()).by(step.person()));
            }
            Happening end = end(step.state());
            if (end != null) told.add(ended(end, step));
        }
        return told;
    }

    private static Happening beginning(AssignedBy by) {
        return switch (by) {
            case RULES, SUBSTITUTE -> Happening.OFFERED;
            case EDITOR -> Happening.OFFERED_BY_EDITOR;
            case EXPERT -> Happening.PICKED_UP;
            case COLLEAGUE -> Happening.HANDED_OVER;
        };
    }

    /** Null where the work goes on, or went to its end. */
    private static Happening end(AssignmentState state) {
        return switch (state) {
            case DECLINED -> Happening.DECLINED;
            case EXPIRED -> Happening.EXPIRED;
            case REVOKED -> Happening.TAKEN_BACK;
            case OFFERED, ACCEPTED, HANDED_OVER, FINISHED, CLOSED -> null;
        };
    }

    private static StoryEvent ended(Happening end, Step step) {
        return StoryEvent.of(end, step.endedAt())
                .by(step.person())
                .because(
                        step.reason() == null
                                ? null
                                : "desk.refusal." + step.reason().code())
                .saying(step.note());
    }
}
