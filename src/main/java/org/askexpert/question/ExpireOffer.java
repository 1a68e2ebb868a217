package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The expert did not respond in time and loses the question. */
@UseCase
public class ExpireOffer {

    private final Desk desk;

    ExpireOffer(Desk desk) {
        this.desk = desk;
    }

    /** @return whether an editor had chosen the expert, so that editors decide who is next; else the rules do */
    public boolean expire(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        boolean byEditor = question.offers().expire(desk.now());
        desk.done("expire", question, system, byEditor ? "editor" : "rules");
        return byEditor;
    }
}
