package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An expert accepts an offer, or picks up a question that waits for any expert of the topic. */
@UseCase
public class AcceptQuestion {

    private final Desk desk;
    private final ClockMaker clocks;
    private final EditorialProcess process;

    AcceptQuestion(Desk desk, ClockMaker clocks, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.process = process;
    }

    public void accept(Reference reference, Viewer me) {
        desk.refuseTaken(reference, me);
        Question question = desk.open(reference, me);
        boolean pickedUp = question.way().waiting() == Waiting.EXPERT;
        if (pickedUp) {
            me.mustBe(org.askexpert.shared.Role.EXPERT);
            Clocks both = clocks.from(desk.now(), question.triage().lane());
            question.offers().pickUp(Desk.person(me), both, desk.now());
        } else {
            question.offers().accept(Desk.person(me), desk.now());
        }
        desk.done(pickedUp ? "pick-up" : "accept", question, me, null);
        if (pickedUp) process.pickedUp(reference);
        else process.accepted(reference);
    }
}
