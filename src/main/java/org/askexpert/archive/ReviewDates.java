package org.askexpert.archive;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When an entry was looked at as a whole, and when that is due again. */
@Embeddable
class ReviewDates {

    private Instant lastReviewedAt;
    private Instant nextReviewDue;

    ReviewDates() {}

    /**
     * @param reviewed whether anybody approved it then
     * @param next how long until somebody looks again
     */
    static ReviewDates since(Instant published, boolean reviewed, Duration next) {
        var dates = new ReviewDates();
        dates.lookedAt(new Look(published, next));
        if (!reviewed) dates.lastReviewedAt = null;
        return dates;
    }

    void lookedAt(Look look) {
        lastReviewedAt = look.at();
        nextReviewDue = look.at().plus(look.next());
    }

    Instant last() {
        return lastReviewedAt;
    }

    Instant next() {
        return nextReviewDue;
    }
}
