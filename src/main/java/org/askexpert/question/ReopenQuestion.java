package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor takes up again what was not taken, by a new process on the same question. What was withdrawn stays so. */
@UseCase
public class ReopenQuestion {

    private final Desk desk;
    private final EditorialProcess process;

    ReopenQuestion(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void reopen(Reference reference, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        question.triageDesk().reopen(desk.now());
        desk.done("reopen", question, me, null);
        process.begin(reference);
    }
}
