package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The public edition, if an approval covers exactly the text that stands now; the hash is computed again. */
@UseCase
public class FindPublicEdition {

    private final Desk desk;

    FindPublicEdition(Desk desk) {
        this.desk = desk;
    }

    public PublicEdition approved(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        question.answer().refuseUnapprovedEdition();
        DraftText text = question.answer().latestText();
        return new PublicEdition(
                reference,
                question.asked().topic(),
                text.publicTitle(),
                text.publicQuestion(),
                text.answer(),
                text.sources(),
                question.answer().given().signatures(),
                question.asked().receivedAt());
    }
}
