package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** What letters may say of a question. */
@UseCase
public class FindLetterFacts {

    private final Desk desk;

    FindLetterFacts(Desk desk) {
        this.desk = desk;
    }

    public LetterFacts facts(Reference reference, Viewer system) {
        system.mustBeSystem();
        Question question = desk.open(reference, system);
        return new LetterFacts(
                question.id(),
                reference,
                question.triage().lane(),
                question.holding().assignee(),
                question.holding().respondBy(),
                question.holding().finishBy(),
                AskerViews.stage(question).replyBy(),
                question.triage().notTaken(),
                question.answer().entrySlug());
    }
}
