package org.askexpert.privacy;

import java.time.Instant;

/**
 * What a rule did, and what it will do next.
 *
 * @param days how long things are kept by it
 * @param lastAt when it was looked at last, or null
 * @param lastGone how much went then
 * @param failed how much could not go then
 * @param monthGone how much went in the last thirty days
 * @param dueNow how much goes the next night
 * @param dueSoon how much goes within a week
 */
record RetentionLine(
        String rule, int days, Instant lastAt, long lastGone, long failed, long monthGone, long dueNow, long dueSoon) {}
