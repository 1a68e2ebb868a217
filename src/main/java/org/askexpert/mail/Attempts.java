package org.askexpert.mail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed tries in a transaction of its own: the one of the try is undone. */
@Component
class Attempts {

    private final OutgoingLetters letters;

    Attempts(OutgoingLetters letters) {
        this.letters = letters;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(long letter, String problem) {
        letters.failed(letter, problem);
    }
}
