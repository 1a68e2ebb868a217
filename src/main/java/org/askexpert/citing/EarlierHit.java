package org.askexpert.citing;

import java.time.Instant;

/**
 * An earlier answer that may be cited.
 *
 * @param topic where it is shelved, or null
 * @param citing how many answers that readers see cite it
 */
public record EarlierHit(
        String slug, String title, String excerpt, String topic, Instant publishedAt, int revision, long citing) {}
