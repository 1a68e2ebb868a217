package org.askexpert.question;

import org.askexpert.shared.Coded;

/** Whether somebody may write the answer now or, if not, what became of their holding it. */
public enum PenState implements Coded {
    NONE,
    HELD,
    PAUSED,
    ENDED,
    DECLINED,
    HANDED_OVER,
    TAKEN
}
