package org.askexpert.recheck;

import org.askexpert.shared.Coded;

/** What an expert proposes after looking at an entry again. */
public enum Proposed implements Coded {
    STILL_RIGHT,
    REVISE,
    RETRACT
}
