package org.askexpert.routing;

import org.askexpert.shared.Coded;

/** What the words of a list point to. */
enum WordKind implements Coded {
    RED_FLAG,
    COMPLAINT,
    OUT_OF_SCOPE,
    SPAM,
    HARMLESS
}
