package org.askexpert.writing;

import org.askexpert.question.FindPen;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes a revision of what stands in the editor; its copy has served then. */
@UseCase
class SaveAnswer {

    private final SaveDraft saveDraft;
    private final FindPen findPen;
    private final DraftCopies copies;

    SaveAnswer(SaveDraft saveDraft, FindPen findPen, DraftCopies copies) {
        this.saveDraft = saveDraft;
        this.findPen = findPen;
        this.copies = copies;
    }

    /** @throws Problem stale where somebody saved, or another window of the same person kept words, meanwhile */
    public int save(Reference reference, DraftForm form, Viewer me) {
        int revision = saveDraft.save(reference, form.revision(), form.text(), me);
        long question = findPen.of(reference, me).question();
        long person = me.staff().person();
        copies.clear(question, person, form);
        if (copies.find(question, person).isPresent()) throw Problem.stale(form.revision());
        return revision;
    }
}
