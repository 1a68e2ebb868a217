package org.askexpert.review;

import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Sends a verdict on a public edition once, however often somebody clicks; what was saved to continue later goes with it. */
@Component
class SendEdition {

    private final DecideEdition decideEdition;
    private final ReviewCopies copies;
    private final IdempotencyKeys keys;

    SendEdition(DecideEdition decideEdition, ReviewCopies copies, IdempotencyKeys keys) {
        this.decideEdition = decideEdition;
        this.copies = copies;
        this.keys = keys;
    }

    /** @param key of the form it came with, or null */
    void send(Reference reference, EditionDecision decision, String key, Viewer.Staff me) {
        keys.once("edition-" + me.person(), key, reference + " " + decision, () -> decide(reference, decision, me));
    }

    private String decide(Reference reference, EditionDecision decision, Viewer.Staff me) {
        decideEdition.decide(reference, decision, me);
        copies.forget(reference, me);
        return decision.verdict().code();
    }
}
