package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets the asker read the approved answer, and says what follows for the public edition. */
@UseCase
public class ReleaseAnswer {

    private final Desk desk;

    ReleaseAnswer(Desk desk) {
        this.desk = desk;
    }

    public NextForPublic release(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        NextForPublic next = question.release(desk.now());
        desk.done("release", question, system, next.name());
        return next;
    }
}
