package org.askexpert.question;

import java.time.Instant;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells the process when a clock of the desk strikes. */
@UseCase
public class FindDueDate {

    private final Desk desk;
    private final ClockMaker clocks;

    FindDueDate(Desk desk, ClockMaker clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    public Instant date(Reference reference, DueDate what, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        return clocks.due(what, question, desk.now());
    }
}
