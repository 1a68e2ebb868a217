package org.askexpert.writing;

import org.askexpert.question.DraftText;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Saves what stands in the editor and sends exactly that for review: both or neither. */
@UseCase
class SendAnswer {

    private final SaveDraft saveDraft;
    private final SendForReview sendForReview;

    SendAnswer(SaveDraft saveDraft, SendForReview sendForReview) {
        this.saveDraft = saveDraft;
        this.sendForReview = sendForReview;
    }

    public void send(Reference reference, int base, DraftText text, Viewer me) {
        int revision = saveDraft.save(reference, base, text, me);
        sendForReview.send(reference, revision, me);
    }
}
