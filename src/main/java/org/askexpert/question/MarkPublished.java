package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Notes that the public edition is in the archive, and where. */
@UseCase
public class MarkPublished {

    private final Desk desk;

    MarkPublished(Desk desk) {
        this.desk = desk;
    }

    public void published(Reference reference, String slug, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.published(slug, desk.now());
        desk.done("publish", question, system, null);
    }
}
