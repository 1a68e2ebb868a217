package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Saves what the expert wrote as the next revision. */
@UseCase
public class SaveDraft {

    private final Desk desk;

    SaveDraft(Desk desk) {
        this.desk = desk;
    }

    /**
     * Adds a revision.
     *
     * @param base the revision the texts were based on, 0 for the first
     * @return number of the new revision
     */
    public int save(Reference reference, int base, DraftText typed, Viewer me) {
        Question question = desk.open(reference, me);
        int revision = question.saveDraft(Desk.person(me), base, CleanDraft.of(typed), desk.now());
        desk.done("save-draft", question, me, String.valueOf(revision));
        return revision;
    }
}
