package org.askexpert.archive;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneOffset;

/** When an entry was looked at as a whole, and when that is due again. */
@Embeddable
class ReviewDates {

    private static final int YEARS_TO_REVIEW = 3;

    private Instant lastReviewedAt;
    private Instant nextReviewDue;

    ReviewDates() {}

    /** @param reviewed whether anybody approved it then */
    static ReviewDates since(Instant published, boolean reviewed) {
        var dates = new ReviewDates();
        dates.lookedAt(published);
        if (!reviewed) dates.lastReviewedAt = null;
        return dates;
    }

    void lookedAt(Instant now) {
        lastReviewedAt = now;
        nextReviewDue = now.atZone(ZoneOffset.UTC).plusYears(YEARS_TO_REVIEW).toInstant();
    }

    Instant last() {
        return lastReviewedAt;
    }

    Instant next() {
        return nextReviewDue;
    }
}
