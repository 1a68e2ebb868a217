package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** The expert who writes the answer asks the asker for more; the words stand on the asker's page, never in a mail. */
@UseCase
public class AskForDetails {

    static final CleanText TEXT = CleanText.text("text", "Your request", Limits.NOTE);

    private final Desk desk;
    private final ClockMaker clocks;
    private final EditorialProcess process;

    AskForDetails(Desk desk, ClockMaker clocks, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.process = process;
    }

    public void ask(Reference reference, String text, Viewer me) {
        Question question = desk.open(reference, me);
        ReplyDates dates = clocks.replyDates(desk.now(), question.triage().lane());
        question.talk().askForDetails(Desk.person(me), clean(text), dates, desk.now());
        desk.done("ask-asker", question, me, null);
        process.moreNeeded(reference);
    }

    static String clean(String text) {
        return TEXT.required(text, "Enter what you need to know");
    }
}
