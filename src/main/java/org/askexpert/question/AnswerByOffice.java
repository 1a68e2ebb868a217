package org.askexpert.question;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** An editor answers from triage in words of the office; a second person approves them before the asker gets them. */
@UseCase
public class AnswerByOffice {

    private static final CleanText TEXT = CleanText.text("text", "Answer", Limits.ANSWER);

    private final Desk desk;
    private final EditorialProcess process;

    AnswerByOffice(Desk desk, EditorialProcess process) {
        this.desk = desk;
        this.process = process;
    }

    public void answer(Reference reference, String text, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        String clean = TEXT.required(text, "Enter the answer, or choose a house passage");
        question.triageDesk().answerByOffice(Desk.person(me), clean, desk.now());
        desk.done("house-answer", question, me, null);
        process.triaged(reference, TriageOutcome.OFFICE_WROTE);
    }
}
