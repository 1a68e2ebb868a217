package org.askexpert.question;

import java.time.Instant;

/** When an asker who was asked for more is reminded, and until when we wait. */
public record ReplyDates(Instant remindAt, Instant replyBy) {}
