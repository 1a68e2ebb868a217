package org.askexpert.writing;

import org.askexpert.question.DraftText;
import org.askexpert.question.FindPen;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes a revision of what a program sent; programs have no windows, so whatever copy there is has served. */
@UseCase
class SaveByProgram {

    private final SaveDraft saveDraft;
    private final FindPen findPen;
    private final DraftCopies copies;

    SaveByProgram(SaveDraft saveDraft, FindPen findPen, DraftCopies copies) {
        this.saveDraft = saveDraft;
        this.findPen = findPen;
        this.copies = copies;
    }

    public int save(Reference reference, int base, DraftText text, Viewer me) {
        int revision = saveDraft.save(reference, base, text, me);
        copies.clear(findPen.of(reference, me).question(), me.staff().person());
        return revision;
    }
}
