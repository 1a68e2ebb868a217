package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells staff that something waits too long. Nothing changes but that they know. */
@UseCase
public class RemindStaff {

    private final Desk desk;

    RemindStaff(Desk desk) {
        this.desk = desk;
    }

    public void remind(Reference reference, StaffReminder what, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.offers().remind(what, desk.now());
        desk.done("remind", question, system, what.code());
    }
}
