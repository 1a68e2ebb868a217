package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells the process when to remind an asker, and until when to wait. */
@UseCase
public class FindReplyDates {

    private final Desk desk;

    FindReplyDates(Desk desk) {
        this.desk = desk;
    }

    public ReplyDates dates(Reference reference, Viewer system) {
        system.mustBeSystem();
        return desk.open(reference, system).asked().lastClarification().dates();
    }
}
