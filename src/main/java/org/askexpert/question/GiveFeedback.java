package org.askexpert.question;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An asker says whether the answer was useful; saying it again replaces what was said. */
@UseCase
public class GiveFeedback {

    private static final CleanText REASON = CleanText.text("reason", "Reason", Limits.NOTE);

    private final Questions questions;
    private final AnswerFeedbacks feedbacks;
    private final Audit audit;
    private final Clock clock;

    GiveFeedback(Questions questions, AnswerFeedbacks feedbacks, Audit audit, Clock clock) {
        this.questions = questions;
        this.feedbacks = feedbacks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem invalid fields {@code useful}, {@code reason}; conflict before there is an answer */
    public void give(Boolean useful, String reason, Viewer.Asker asker) {
        if (useful == null) throw Problem.invalid("useful", "Say yes or no");
        String why = REASON.optional(reason);
        Question question = questions.ofAsker(asker.question()).orElseThrow(Problem::unknown);
        question.way().refuseUnless(question.way().stage().forAsker() == PublicStage.ANSWERED);
        AnswerFeedback feedback =
                feedbacks.findByQuestionId(question.id()).orElseGet(() -> new AnswerFeedback(question.id()));
        feedback.say(useful, why, clock.instant());
        feedbacks.save(feedback);
        audit.record("feedback", "question", question.reference().code(), asker, useful ? "useful" : "not-useful");
    }
}
