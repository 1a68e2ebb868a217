package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** The asker replies to what we asked. */
@UseCase
public class ReplyToRequest {

    private static final CleanText TEXT = CleanText.text("text", "Your reply", Limits.QUESTION);

    private final Desk desk;
    private final EditorialProcess process;

    ReplyToRequest(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @throws org.askexpert.shared.Problem invalid without words; conflict when nothing is asked any more */
    public void reply(String text, Viewer.Asker me) {
        Question question = desk.openOwn(me);
        boolean toExpert = question.talk().reply(TEXT.required(text, "Enter your reply"), desk.now());
        desk.done("reply", question, me, null);
        process.askerReplied(question.reference(), toExpert);
    }
}
