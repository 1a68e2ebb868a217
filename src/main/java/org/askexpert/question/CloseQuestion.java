package org.askexpert.question;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An editor ends a question at any stage before the answer; the note stands on the asker's page, never in a mail. */
@UseCase
public class CloseQuestion {

    private static final CleanText NOTE = CleanText.text("note", "Note", Limits.NOTE);

    private final Desk desk;
    private final EditorialProcess process;

    CloseQuestion(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void close(Reference reference, NotTaken reason, String note, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        if (reason == null) throw Problem.invalid("reason", "Choose a reason");
        question.triageDesk().close(reason, NOTE.optional(note), desk.now());
        desk.done("close", question, me, reason.code());
        process.closed(reference);
    }
}
