package org.askexpert.question;

import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The asker allows or forbids publication, at any time; with the row goes whatever was public. */
@UseCase
public class ChangeConsent {

    private final Desk desk;
    private final FindPrivacyVersion privacy;
    private final PublicArchive archive;
    private final EditorialProcess process;

    ChangeConsent(Desk desk, FindPrivacyVersion privacy, PublicArchive archive, EditorialProcess process) {
        this.desk = desk;
        this.privacy = privacy;
        this.archive = archive;
        this.process = process;
    }

    /** @throws Problem invalid without a choice; conflict when another choice than before is made for a withdrawn question */
    public void choose(Publish choice, Viewer.Asker me) {
        if (choice == null) throw Problem.invalid("publish", "Choose whether we may publish it");
        Question question = desk.openOwn(me);
        if (choice == question.asked().publish()) return;
        ConsentEffect effect = question.wishes().choose(choice, privacy.version(me), desk.now());
        desk.done("consent", question, me, choice.code());
        Reference reference = question.reference();
        switch (effect) {
            case NOTHING -> {}
            case STOP_EDITION -> process.consentWithdrawn(reference);
            case TAKE_DOWN -> archive.takeDown(reference);
            case START_EDITION ->
                process.editionWanted(reference, question.answer().edition().next());
        }
    }
}
