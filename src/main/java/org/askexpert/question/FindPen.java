package org.askexpert.question;

import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who writes the answer to a question: one query for those who accepted it. */
@UseCase
@Transactional(readOnly = true)
public class FindPen {

    private final Questions questions;
    private final Desk desk;

    FindPen(Questions questions, Desk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    /** @throws org.askexpert.shared.Problem unknown, for whoever never accepted it and does not see it either */
    public Pen of(Reference reference, Viewer me) {
        PersonId person = Desk.person(me);
        return questions
                .acceptedBy(person, reference)
                .map(question -> pen(question, person))
                .orElseGet(() -> new Pen(desk.open(reference, me).id(), 0, PenState.NONE));
    }

    private static Pen pen(Question question, PersonId person) {
        boolean held = question.mayEdit() && question.holding().isBy(person);
        PenState state = held ? PenState.HELD : lost(question, person);
        return new Pen(question.id(), question.answer().revision(), state);
    }

    private static PenState lost(Question question, PersonId person) {
        if (question.way().stage() == Stage.WITHDRAWN || question.way().stage() == Stage.NOT_TAKEN) {
            return PenState.ENDED;
        }
        return question.holding().isBy(person)
                ? PenState.PAUSED
                : question.holding().lastOf(person).penState();
    }
}
