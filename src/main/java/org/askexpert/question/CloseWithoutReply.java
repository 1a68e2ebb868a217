package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Closes a question whose asker did not reply in time. */
@UseCase
public class CloseWithoutReply {

    private final Desk desk;

    CloseWithoutReply(Desk desk) {
        this.desk = desk;
    }

    public void close(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.talk().closeWithoutReply(desk.now());
        desk.done("not-taken", question, system, NotTaken.NO_REPLY.code());
    }
}
