package org.askexpert.question;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What the asker said of the answer, for whoever opened the own question. */
@UseCase
@Transactional(readOnly = true)
public class FindAnswerFeedback {

    private final AnswerFeedbacks feedbacks;

    FindAnswerFeedback(AnswerFeedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    public Optional<FeedbackView> of(Viewer.Asker asker) {
        return feedbacks.findByQuestionId(asker.question()).map(AnswerFeedback::view);
    }
}
