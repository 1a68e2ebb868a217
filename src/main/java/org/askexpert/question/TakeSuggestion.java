package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The expert takes over the wording a reviewer suggested; the reviewer can then no longer approve. */
@UseCase
public class TakeSuggestion {

    private final Desk desk;

    TakeSuggestion(Desk desk) {
        this.desk = desk;
    }

    /** Adds a revision with the suggested wording and returns its number. */
    public int take(Reference reference, int base, Viewer me) {
        Question question = desk.open(reference, me);
        int revision = question.takeSuggestion(Desk.person(me), base, desk.now());
        desk.done("take-suggestion", question, me, String.valueOf(revision));
        return revision;
    }
}
