package org.askexpert.lists;

import java.time.Instant;
import org.askexpert.text.TextDiff;

/**
 * What one version of a list changed.
 *
 * @param newest the version that counts now
 * @param by name of who saved it, or null for the one that came with the program
 * @param diff from the version before it, which for the first is empty
 */
public record ShownChange(
        String code, String title, String address, int number, int newest, String by, Instant at, TextDiff diff) {

    /** Whether it is the last change, which can be taken back. */
    public boolean isLast() {
        return number == newest && number > 1;
    }

    /** Whether it counts no more, and can be brought back. */
    public boolean isPast() {
        return number < newest;
    }
}
