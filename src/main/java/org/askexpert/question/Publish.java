package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What the asker allowed: an answer in private only, or also an anonymous public edition. */
public enum Publish implements Coded {
    NEVER,
    ANONYMOUS
}
