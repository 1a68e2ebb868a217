package org.askexpert.question;

import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A question leaves whoever is no expert any more; the rules offer it again, or the editors get it. What is written goes along. */
@UseCase
public class MoveFromLeaver {

    private final Desk desk;
    private final EditorialProcess process;

    MoveFromLeaver(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void move(Reference reference, PersonId leaver, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.holding().refuseOthers(leaver);
        question.offers().takeBackForRules(desk.now());
        desk.done("move-from-leaver", question, system, null);
        process.reassigned(reference, false);
    }
}
