package org.askexpert.question;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An expert declines a question, before or after accepting it; the next expert is asked. */
@UseCase
public class DeclineQuestion {

    private static final CleanText NOTE = CleanText.text("note", "Note", Limits.NOTE);

    private final Desk desk;
    private final EditorialProcess process;

    DeclineQuestion(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void decline(Reference reference, RefusalReason reason, String note, Viewer me) {
        Question question = desk.open(reference, me);
        if (reason == null) throw Problem.invalid("reason", "Choose a reason");
        String clean = reason == RefusalReason.OTHER
                ? NOTE.required(note, "Enter the reason in your own words")
                : NOTE.optional(note);
        question.offers().decline(Desk.person(me), reason, clean, desk.now());
        desk.done("decline", question, me, reason.code());
        process.declined(reference);
    }
}
