package org.askexpert.tokens;

import org.askexpert.shared.Coded;

/** What a token may be used for; its owner's rights of the moment are the limit. */
public enum TokenScope implements Coded {
    READ,
    WRITE
}
