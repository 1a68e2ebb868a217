package org.askexpert.review;

import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Sends a verdict once, however often somebody clicks; what was saved to continue later goes with it. */
@Component
class SendReview {

    private final DecideReview decideReview;
    private final ReviewCopies copies;
    private final IdempotencyKeys keys;

    SendReview(DecideReview decideReview, ReviewCopies copies, IdempotencyKeys keys) {
        this.decideReview = decideReview;
        this.copies = copies;
        this.keys = keys;
    }

    /** @param key of the form it came with, or null */
    void send(Reference reference, Decision decision, String key, Viewer.Staff me) {
        keys.once("review-" + me.person(), key, reference + " " + decision, () -> decide(reference, decision, me));
    }

    private String decide(Reference reference, Decision decision, Viewer.Staff me) {
        decideReview.decide(reference, decision, me);
        copies.forget(reference, me);
        return decision.verdict().code();
    }
}
