package org.askexpert.question;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sets the two clocks of an assignment by the decision tables. */
@Component
class ClockMaker {

    private final EditorialRules rules;

    ClockMaker(EditorialRules rules) {
        this.rules = rules;
    }

    Clocks from(Instant now, Lane lane) {
        return new Clocks(
                WorkingTime.after(now, rules.respondWithinDays(lane)),
                WorkingTime.after(now, rules.finishWithinDays(lane)));
    }
}
