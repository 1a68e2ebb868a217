package org.askexpert.question;

import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** What desk and asker say to each other before the answer; while we wait for the asker, no clock of ours runs. */
record Talk(Question question) {

    /** The expert needs more to write the answer. */
    void askForDetails(PersonId expert, String request, ReplyDates dates, Instant now) {
        question.way().mustBeAt(Stage.DRAFTING);
        question.holding().refuseOthers(expert);
        ask(expert, request, dates, now);
    }

    /** An editor needs more to decide in triage. */
    void askInTriage(PersonId editor, String request, ReplyDates dates, Instant now) {
        question.way().mustWaitFor(Waiting.EDITOR);
        question.way().waitFor(Waiting.NOBODY, now);
        ask(editor, request, dates, now);
    }

    private void ask(PersonId who, String request, ReplyDates dates, Instant now) {
        question.asked().askForMore(who, request, dates, now);
        question.way().moveTo(Stage.AWAITING_ASKER, now);
        question.tell(new Events.MoreNeeded(question.reference()));
    }

    /** The asker has not replied yet and hears of it once more. */
    void remind() {
        question.way().mustBeAt(Stage.AWAITING_ASKER);
        question.tell(new Events.ReplyMissing(question.reference()));
    }

    /**
     * The first reply counts. The question goes back to who asked.
     *
     * @return whether that is the expert; else it is the editors
     */
    boolean reply(String text, Instant now) {
        question.way().mustBeAt(Stage.AWAITING_ASKER);
        Duration waited = question.asked().reply(text, now);
        Holding holding = question.holding();
        if (holding.isHeld()) {
            holding.stopClock(waited);
            question.way().moveTo(Stage.DRAFTING, now);
            question.tell(new Events.AskerReplied(question.reference(), holding.assignee()));
        } else {
            question.way().waitFor(Waiting.EDITOR, now);
            question.tell(new Events.AskerRepliedInTriage(question.reference()));
        }
        return holding.isHeld();
    }

    /** We waited long enough. */
    void closeWithoutReply(Instant now) {
        question.way().mustBeAt(Stage.AWAITING_ASKER);
        Holding holding = question.holding();
        if (holding.isHeld()) question.tell(new Events.AskerStayedSilent(question.reference(), holding.assignee()));
        holding.close(now);
        question.triage().declined(NotTaken.NO_REPLY, null);
        question.way().moveTo(Stage.NOT_TAKEN, now);
        question.tell(new Events.QuestionNotTaken(question.reference(), NotTaken.NO_REPLY));
    }
}
