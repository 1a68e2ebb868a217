package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The asker takes the question back, at any stage before the answer. */
@UseCase
public class WithdrawQuestion {

    private final Desk desk;
    private final EditorialProcess process;

    WithdrawQuestion(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** @throws org.askexpert.shared.Problem conflict, once it is answered, not taken or withdrawn */
    public void withdraw(Viewer.Asker me) {
        Question question = desk.openOwn(me);
        question.wishes().withdraw(desk.now());
        desk.done("withdraw", question, me, null);
        process.withdrawn(question.reference());
    }
}
