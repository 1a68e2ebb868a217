package org.askexpert.privacy;

import org.askexpert.shared.Coded;

/** How an editor was asked to erase what we hold of an address. */
enum ErasureReason implements Coded {
    ASKED_BY_MAIL,
    ASKED_BY_LETTER,
    ASKED_BY_TELEPHONE,
    ASKED_BY_AUTHORITY
}
