package org.askexpert.question;

import java.time.Instant;

/**
 * What the asker was asked, as the desk sees it.
 *
 * @param by handle of who asked
 * @param reply null until there is one
 */
public record ClarificationView(
        String text, String by, String byName, Instant askedAt, Instant replyBy, String reply, Instant repliedAt) {}
