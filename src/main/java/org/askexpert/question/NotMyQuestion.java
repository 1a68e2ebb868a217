package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The asker got an earlier answer that answers something else; the question is the editors' again. */
@UseCase
public class NotMyQuestion {

    private final Desk desk;
    private final EditorialProcess process;

    NotMyQuestion(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @throws org.askexpert.shared.Problem conflict, unless an earlier answer is what the asker got */
    public void say(Viewer.Asker me) {
        Question question = desk.openOwn(me);
        question.wishes().notMine(desk.now());
        desk.done("not-mine", question, me, null);
        process.notMyQuestion(question.reference());
    }
}
