package org.askexpert.review;

import org.askexpert.question.Action;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.Edition;
import org.askexpert.question.Stage;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** Why somebody who sees an answer cannot decide on it now. */
enum Obstacle implements Coded {
    NOT_IN_REVIEW,
    OWN_WORK,
    ALREADY_APPROVED,
    NOT_A_REVIEWER;

    /** Null where nothing stands in the way. */
    static Obstacle toReview(DeskQuestion question, Viewer.Staff me) {
        if (question.row().stage() != Stage.IN_REVIEW) return NOT_IN_REVIEW;
        if (!question.may(Action.REVIEW)) return outsider(question, me);
        return hasApproved(question, me) ? ALREADY_APPROVED : null;
    }

    static Obstacle toReviewEdition(DeskQuestion question, Viewer.Staff me) {
        boolean waits =
                question.row().stage() == Stage.ANSWERED && question.row().edition() == Edition.IN_REVIEW;
        if (!waits) return NOT_IN_REVIEW;
        return question.may(Action.REVIEW_EDITION) ? null : outsider(question, me);
    }

    private static Obstacle outsider(DeskQuestion question, Viewer.Staff me) {
        boolean author = me.handle().equals(question.row().assignee());
        return author || me.is(Role.REVIEWER) ? OWN_WORK : NOT_A_REVIEWER;
    }

    private static boolean hasApproved(DeskQuestion question, Viewer.Staff me) {
        return question.reviews().stream()
                .anyMatch(review -> review.by().equals(me.handle())
                        && review.revision() == question.row().revision()
                        && review.verdict().startsWith("approve"));
    }
}
