package org.askexpert.audit;

import java.time.Instant;

/**
 * Which acts are wanted; null stands for any.
 *
 * @param person number of a member of staff
 * @param thing exact reference, slug or number of what was acted on
 * @param from first moment wanted
 * @param until first moment not wanted any more
 */
public record AuditFilter(Long person, String thing, Instant from, Instant until) {

    /** Every act there is. */
    public static final AuditFilter ANYTHING = new AuditFilter(null, null, null, null);
}
