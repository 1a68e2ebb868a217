package org.askexpert.mail;

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
}
