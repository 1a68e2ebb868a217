package org.askexpert.question;

/**
 * Who writes the answer.
 *
 * @param question key of the question
 * @param revision the latest one, 0 for none
 */
public record Pen(long question, int revision, PenState state) {

    public boolean isHeld() {
        return state == PenState.HELD;
    }
}
