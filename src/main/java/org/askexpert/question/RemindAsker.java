package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Reminds an asker who has not replied yet. */
@UseCase
public class RemindAsker {

    private final Desk desk;

    RemindAsker(Desk desk) {
        this.desk = desk;
    }

    public void remind(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.talk().remind();
        desk.done("remind-asker", question, system, null);
    }
}
