package org.askexpert.writing;

import org.askexpert.question.DeskQuestion;
import org.askexpert.question.HandOverQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Hands a question over to a colleague together with what is typed so far, which becomes a revision. */
@UseCase
class PassOn {

    private final FindOwnCopy findCopy;
    private final OpenQuestion openQuestion;
    private final SaveByProgram save;
    private final HandOverQuestion handOver;

    PassOn(FindOwnCopy findCopy, OpenQuestion openQuestion, SaveByProgram save, HandOverQuestion handOver) {
        this.findCopy = findCopy;
        this.openQuestion = openQuestion;
        this.save = save;
        this.handOver = handOver;
    }

    /** @param expert handle of the colleague */
    public void passOn(Reference reference, String expert, Viewer me) {
        OwnCopy own = findCopy.of(reference, me);
        if (own.pen().isHeld() && own.copy() != null) saveWords(reference, own, me);
        handOver.handOver(reference, expert, me);
    }

    /** Words that began with an older revision stay their writer's own: nobody has compared them. */
    private void saveWords(Reference reference, OwnCopy own, Viewer me) {
        int current = own.pen().revision();
        if (own.copy().base() != current) return;
        DeskQuestion question = openQuestion.open(reference, me);
        DraftForm words = own.copy().over(DraftForm.of(question.draft(), own.version(), null));
        save.save(reference, current, words.text(), me);
    }
}
