package org.askexpert.feedback;

import java.time.Duration;
import org.askexpert.guard.Quotas;
import org.askexpert.guard.Quotas.Quota;
import org.askexpert.shared.Problem;
import org.springframework.stereotype.Component;

/** How much one network may tell us in an hour. */
@Component
class FeedbackLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_FEEDBACK = 30;
    private static final int MOST_REPORTS = 10;

    private final Quotas quotas;

    FeedbackLimits(Quotas quotas) {
        this.quotas = quotas;
    }

    /** @throws Problem 429, with the time to the end of the hour */
    void countFeedback(String network) {
        quotas.use(new Quota("feedback-network-hour", network, MOST_FEEDBACK, HOUR), MOST_FEEDBACK);
    }

    /** @throws Problem 429, with the time to the end of the hour */
    void countReport(String network) {
        quotas.use(new Quota("report-network-hour", network, MOST_REPORTS, HOUR), MOST_REPORTS);
    }
}
