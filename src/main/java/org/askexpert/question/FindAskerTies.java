package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Finds what ties a question to its asker's other visits, each part in the viewer's scope. */
@UseCase
public class FindAskerTies {

    private final Questions questions;
    private final Scopes scopes;
    private final AnswerFeedbacks feedbacks;
    private final Desk desk;

    FindAskerTies(Questions questions, Scopes scopes, AnswerFeedbacks feedbacks, Desk desk) {
        this.questions = questions;
        this.scopes = scopes;
        this.feedbacks = feedbacks;
        this.desk = desk;
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
                                .map(found -> visit(found, me))
                                .orElse(null),
                me.staff().is(Role.EDITOR) ? feedback(question) : null);
    }

    /** Whoever reads the new question reads the old one with it, and that is recorded as well. */
    private EarlierVisit visit(Question earlier, Viewer me) {
        desk.note("read", earlier, me);
        return new EarlierVisit(
                earlier.reference(),
                earlier.asked().title(),
                earlier.asked().body(),
                earlier.answer().released().map(DraftRevision::answerHtml).orElse(null));
    }

    private FeedbackView feedback(Question question) {
        return feedbacks
                .findByQuestionId(question.id())
                .map(AnswerFeedback::view)
                .orElse(null);
    }
}
