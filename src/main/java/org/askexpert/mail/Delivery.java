package org.askexpert.mail;

import java.time.Instant;
import org.askexpert.question.Reference;

/** The door to whatever delivers letters: it takes its first step after the caller's commit, and repeats it. */
public interface Delivery {

    /**
     * Begins to deliver one row of the outbox, in the caller's transaction.
     *
     * @param letter number of the row, for {@link DeliverLetter#deliver}
     * @param question what it is about, or null
     */
    void begin(long letter, Reference question);

    /** The same, but its first step is not taken before that moment. */
    void begin(long letter, Reference question, Instant notBefore);
}
