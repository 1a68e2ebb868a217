package org.askexpert.question;

import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Offers a question to the expert the rules chose, and keeps why. */
@UseCase
public class OfferQuestion {

    private final Desk desk;
    private final ClockMaker clocks;

    OfferQuestion(Desk desk, ClockMaker clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    public void offer(Reference reference, PersonId expert, RoutingRound round, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.offers()
                .byRules(
                        expert, round, clocks.from(desk.now(), question.triage().lane()), desk.now());
        desk.done("offer", question, system, round.pool());
    }
}
