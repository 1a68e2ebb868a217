package org.askexpert.question;

import org.askexpert.shared.Coded;

/** What a reviewer ticks. */
public enum TickKind implements Coded {
    /** A point of the checklist that editors keep. */
    POINT,
    /** A sentence in which the asker asked something: whether it is answered. */
    ASKED
}
