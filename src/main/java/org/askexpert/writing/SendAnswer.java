package org.askexpert.writing;

import org.askexpert.question.Reference;
import org.askexpert.question.SendForReview;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Saves what stands in the editor and sends exactly that for review: both or neither. */
@UseCase
class SendAnswer {

    private final SaveAnswer saveAnswer;
    private final SendForReview sendForReview;

    SendAnswer(SaveAnswer saveAnswer, SendForReview sendForReview) {
        this.saveAnswer = saveAnswer;
        this.sendForReview = sendForReview;
    }

    public void send(Reference reference, DraftForm form, Viewer me) {
        int revision = saveAnswer.save(reference, form, me);
        sendForReview.send(reference, revision, me);
    }
}
