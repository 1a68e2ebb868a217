package org.askexpert.house;

import org.askexpert.shared.Coded;

/** Who speaks in a published answer. */
public enum BylinePolicy implements Coded {
    /** The body alone. */
    BODY,
    /** What the expert is, without a name. */
    ROLE,
    /** The expert by name, where that person allows it; else as with the role. */
    NAME
}
