package org.askexpert.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;

/** What a viewer may do to a question now; the verbs refuse all the same. */
final class Actions {

    private final Question question;
    private final Viewer.Staff me;
    private final Set<Action> actions = EnumSet.noneOf(Action.class);

    private Actions(Question question, Viewer.Staff me) {
        this.question = question;
        this.me = me;
    }

    static Set<Action> of(Question question, Viewer.Staff me) {
        Actions actions = new Actions(question, me);
        actions.asExpert();
        actions.asReviewer();
        actions.asEditor();
        return actions.actions;
    }

    private void asExpert() {
        Way way = question.way();
        PersonId person = new PersonId(me.person());
        if (me.is(Role.EXPERT) && way.waiting() == Waiting.EXPERT) actions.add(Action.ACCEPT);
        if (!question.holding().isBy(person)) return;
        if (way.isAt(Stage.OFFERED)) actions.add(Action.ACCEPT);
        if (way.isAt(Stage.OFFERED) || way.isAt(Stage.DRAFTING)) actions.add(Action.REFUSE);
        if (!question.mayEdit()) return;
        actions.add(Action.EDIT);
        if (question.answer().revision() > 0) actions.add(Action.SUBMIT);
        if (way.isAt(Stage.DRAFTING)) actions.addAll(Set.of(Action.ASK, Action.HAND_OVER));
        if (way.isAt(Stage.DRAFTING) && suggestsWording()) actions.add(Action.TAKE_SUGGESTION);
    }

    private boolean suggestsWording() {
        List<Review> reviews = question.answer().reviews();
        if (reviews.isEmpty()) return false;
        Review last = reviews.get(reviews.size() - 1);
        return last.suggestion() != null && last.revision() == question.answer().revision();
    }

    private void asReviewer() {
        if (!me.is(Role.REVIEWER) || question.answer().chain().isWorkOf(new PersonId(me.person()))) return;
        if (question.way().isAt(Stage.IN_REVIEW)) actions.add(Action.REVIEW);
        boolean editionWaits = question.answer().edition() == Edition.IN_REVIEW;
        if (question.way().isAt(Stage.ANSWERED) && editionWaits) actions.add(Action.REVIEW_EDITION);
    }

    private void asEditor() {
        if (!me.is(Role.EDITOR)) return;
        if (question.way().waiting() == Waiting.EDITOR) actions.add(Action.TRIAGE);
        boolean held = question.holding().isHeld();
        boolean movable = held && question.way().stage().next().contains(Stage.OFFERED);
        if (movable || question.way().waiting() == Waiting.EXPERT) actions.add(Action.ASSIGN);
        if (question.way().stage().isOpen() && question.holding().isLive()) actions.add(Action.EXTEND);
        if (question.way().stage().isOpen() && !question.way().isHeld()) actions.add(Action.CLOSE);
        if (question.way().isAt(Stage.NOT_TAKEN)) actions.add(Action.REOPEN);
    }
}
