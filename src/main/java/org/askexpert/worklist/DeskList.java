package org.askexpert.worklist;

import org.askexpert.shared.Coded;

/** The lists of the desk. */
public enum DeskList implements Coded {
    MINE,
    OPEN,
    REVIEW,
    TRIAGE,
    HELD,
    ALL
}
