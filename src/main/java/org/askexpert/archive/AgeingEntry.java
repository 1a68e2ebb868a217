package org.askexpert.archive;

import java.time.Instant;

/** An entry in the order in which they are to be looked at again. */
public record AgeingEntry(long id, String slug, String title, Instant lastReviewed, Instant nextReview) {}
