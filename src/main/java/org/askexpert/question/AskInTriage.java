package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor asks the asker for more before deciding in triage. */
@UseCase
public class AskInTriage {

    private final Desk desk;
    private final ClockMaker clocks;
    private final EditorialProcess process;

    AskInTriage(Desk desk, ClockMaker clocks, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.process = process;
    }

    public void ask(Reference reference, String text, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        ReplyDates dates = clocks.replyDates(desk.now(), question.triage().lane());
        question.talk().askInTriage(Desk.person(me), AskForDetails.clean(text), dates, desk.now());
        desk.done("ask-asker", question, me, null);
        process.triaged(reference, TriageOutcome.ASK_ASKER);
    }
}
