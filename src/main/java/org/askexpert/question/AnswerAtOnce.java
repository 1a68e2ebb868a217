package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An editor answers from triage with words that were approved before: a house passage as it stands, or an entry. */
@UseCase
public class AnswerAtOnce {

    private static final CleanText TEXT = CleanText.text("text", "Answer", Limits.ANSWER);

    private final Desk desk;
    private final EditorialProcess process;

    AnswerAtOnce(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /**
     * Answers.
     *
     * @param text the approved words, Markdown; only rooms that keep approved words call this
     * @param entry address of the entry they stand in, or null
     */
    public void answer(Reference reference, String text, String entry, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        String clean = TEXT.required(text, "Enter the answer");
        question.triageDesk().answerAtOnce(Desk.person(me), clean, entry, desk.now());
        desk.done("answer-at-once", question, me, entry == null ? "passage" : "entry");
        process.triaged(reference, TriageOutcome.ANSWERED);
    }
}
