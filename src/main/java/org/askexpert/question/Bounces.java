package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/** The door to mails that a mail server refused for good. */
public interface Bounces {

    /**
     * A mail that came back. No address: who it was for is told by what they are.
     *
     * @param letter number of the outbox row
     * @param question reference of the question, or null
     * @param isToAsker whether it was for the asker, else for one of the staff
     * @param code the reply of the mail server, such as 550
     */
    record Bounce(long letter, String question, boolean isToAsker, String code, Instant writtenAt) {}

    /** Those about one question, oldest first. */
    List<Bounce> of(Reference question);

    /** Those written since, newest first. */
    List<Bounce> since(Instant moment, int most);
}
