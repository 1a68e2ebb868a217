package org.askexpert.review;

import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Sends a verdict on a public edition once, however often somebody clicks. */
@Component
class SendEdition {

    private final DecideEdition decideEdition;
    private final IdempotencyKeys keys;

    SendEdition(DecideEdition decideEdition, IdempotencyKeys keys) {
        this.decideEdition = decideEdition;
        this.keys = keys;
    }

    /** @param key of the form it came with, or null */
    void send(Reference reference, EditionDecision decision, String key, Viewer.Staff me) {
        keys.once("edition-" + me.person(), key, reference + " " + decision, () -> decide(reference, decision, me));
    }

    private String decide(Reference reference, EditionDecision decision, Viewer.Staff me) {
        decideEdition.decide(reference, decision, me);
        return decision.verdict().code();
    }
}
