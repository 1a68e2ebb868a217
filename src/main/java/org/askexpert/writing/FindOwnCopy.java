package org.askexpert.writing;

import org.askexpert.question.FindPen;
import org.askexpert.question.Pen;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the viewer typed and did not save yet; it stays theirs when the question is not any more. */
@UseCase
@Transactional(readOnly = true)
class FindOwnCopy {

    private final FindPen findPen;
    private final DraftCopies copies;

    FindOwnCopy(FindPen findPen, DraftCopies copies) {
        this.findPen = findPen;
        this.copies = copies;
    }

    public OwnCopy of(Reference reference, Viewer me) {
        Pen pen = findPen.of(reference, me);
        return new OwnCopy(pen, copies.find(pen.question(), me.staff().person()).orElse(null));
    }
}
