package org.askexpert.question;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An editor does not take a question, for a coded reason; the message stands on the asker's page, never in a mail. */
@UseCase
public class DoNotTake {

    private static final CleanText MESSAGE = CleanText.text("text", "Message", Limits.NOTE);

    private final Desk desk;
    private final EditorialProcess process;

    DoNotTake(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void decline(Reference reference, NotTaken reason, String message, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        if (reason == null) throw Problem.invalid("reason", "Choose a reason");
        question.triageDesk().notTaken(reason, MESSAGE.optional(message), desk.now());
        desk.done("not-taken", question, me, reason.code());
        process.triaged(reference, TriageOutcome.NOT_TAKEN);
    }
}
