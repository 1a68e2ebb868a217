package org.askexpert.factor;

import java.time.Instant;

/**
 * A second factor as it is kept.
 *
 * @param enrolledAt null until the first code was typed
 */
record FactorRow(byte[] secret, long lastStep, Instant enrolledAt) {

    boolean isEnrolled() {
        return enrolledAt != null;
    }
}
