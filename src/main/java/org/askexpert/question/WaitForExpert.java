package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Nobody is free: the question waits for an editor, and for any expert of its topic. */
@UseCase
public class WaitForExpert {

    private final Desk desk;

    WaitForExpert(Desk desk) {
        this.desk = desk;
    }

    public void waitForExpert(Reference reference, RoutingRound round, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.offers().waitForAnybody(round, desk.now());
        desk.done("wait-for-expert", question, system, round.pool());
    }
}
