package org.askexpert.intake;

import org.askexpert.question.ReceivedQuestion;
import org.springframework.stereotype.Component;

/** Keeps who asked apart from the question, and makes the private link valid. */
@Component
class Identities {

    private final Askers askers;
    private final AddressHash hashes;
    private final AskerTokens tokens;

    Identities(Askers askers, AddressHash hashes, AskerTokens tokens) {
        this.askers = askers;
        this.hashes = hashes;
        this.tokens = tokens;
    }

    void keep(ReceivedQuestion question, String email, String name) {
        tokens.register(askers.save(new Asker(question, email, name, hashes.of(email))));
    }
}
