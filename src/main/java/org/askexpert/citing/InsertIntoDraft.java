package org.askexpert.citing;

import java.util.List;
import org.askexpert.question.DraftText;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RevisionView;
import org.askexpert.question.SaveDraft;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Puts words and sources behind what is saved of an answer: for editors of text that run no script. */
@UseCase
class InsertIntoDraft {

    private final OpenQuestion openQuestion;
    private final SaveDraft saveDraft;

    InsertIntoDraft(OpenQuestion openQuestion, SaveDraft saveDraft) {
        this.openQuestion = openQuestion;
        this.saveDraft = saveDraft;
    }

    /** @throws Problem as {@link SaveDraft#save} */
    public void insert(Reference reference, Insertion insertion, Viewer me) {
        RevisionView draft = openQuestion.open(reference, me).draft();
        int base = draft == null ? 0 : draft.revision();
        String answer = insertion.behind(draft == null ? "" : draft.answer());
        var text = new DraftText(answer, null, null, null, insertion.with(draft == null ? List.of() : draft.sources()));
        saveDraft.save(reference, base, text, me);
    }
}
