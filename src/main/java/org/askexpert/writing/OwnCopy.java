package org.askexpert.writing;

import org.askexpert.question.Pen;

/**
 * Whether the viewer writes the answer, and what they typed since its last revision.
 *
 * @param copy null where there is none
 */
record OwnCopy(Pen pen, DraftCopy copy) {

    int version() {
        return copy == null ? 0 : copy.version();
    }
}
