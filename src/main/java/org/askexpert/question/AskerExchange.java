package org.askexpert.question;

import java.time.Instant;

/**
 * What we asked an asker, as the asker sees it: no name of who asked.
 *
 * @param reply null until there is one
 */
public record AskerExchange(String text, Instant askedAt, Instant replyBy, String reply, Instant repliedAt) {

    public boolean isAnswered() {
        return reply != null;
    }
}
