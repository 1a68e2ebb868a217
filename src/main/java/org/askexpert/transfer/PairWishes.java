package org.askexpert.transfer;

import java.time.Instant;

/**
 * What a pair says of itself beside its text; each may be null.
 *
 * @param topic slug of the topic it belongs to
 * @param slug the address it had
 * @param publishedAt when it first was public
 * @param origin short word for where it comes from
 */
record PairWishes(String title, String topic, String slug, Instant publishedAt, String origin) {
    static final PairWishes NONE = new PairWishes(null, null, null, null, null);
}
