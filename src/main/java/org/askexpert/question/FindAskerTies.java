package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Finds what ties a question to its asker's other visits, each part in the viewer's scope. */
@UseCase
@Transactional(readOnly = true)
public class FindAskerTies {

    private final Questions questions;
    private final Scopes scopes;
    private final AnswerFeedbacks feedbacks;

    FindAskerTies(Questions questions, Scopes scopes, AnswerFeedbacks feedbacks) {
        this.questions = questions;
        this.scopes = scopes;
        this.feedbacks = feedbacks;
    }

    public AskerTies of(Reference reference, Viewer me) {
        Scope scope = scopes.of(me);
        Question question = questions.seenBy(scope, reference);
        Long earlier = question.asked().followUpOf();
        return new AskerTies(
                question.way().isHeld(),
                earlier != null,
                earlier == null
                        ? null
                        : questions
                                .find(scope, earlier)
                                .map(Question::reference)
                                .orElse(null),
                me.staff().is(Role.EDITOR) ? feedback(question) : null);
    }

    private FeedbackView feedback(Question question) {
        return feedbacks
                .findByQuestionId(question.id())
                .map(AnswerFeedback::view)
                .orElse(null);
    }
}
