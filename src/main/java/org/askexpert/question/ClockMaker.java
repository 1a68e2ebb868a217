package org.askexpert.question;

import java.time.Duration;
import java.time.Instant;
import org.askexpert.calendar.WorkingTime;
import org.springframework.stereotype.Component;

/** Sets the clocks of an assignment, and of waiting for the asker, by the decision tables. */
@Component
class ClockMaker {

    private final EditorialRules rules;
    private final WorkingTime workingTime;

    ClockMaker(EditorialRules rules, WorkingTime workingTime) {
        this.rules = rules;
        this.workingTime = workingTime;
    }

    /** Days of the calendar: askers have weekends of their own. */
    ReplyDates replyDates(Instant now, Lane lane) {
        return new ReplyDates(
                now.plus(Duration.ofDays(rules.remindAskerAfterDays(lane))),
                now.plus(Duration.ofDays(rules.waitForAskerDays(lane))));
    }

    Clocks from(Instant now, Lane lane) {
        return new Clocks(
                workingTime.after(now, rules.respondWithinDays(lane)),
                workingTime.after(now, rules.finishWithinDays(lane)));
    }
}
