package org.askexpert.recheck;

import java.time.Clock;
import java.time.Instant;
import org.askexpert.calendar.WorkingTime;
import org.springframework.stereotype.Component;

/** Sets the clocks of each step, in working days that the tables name. */
@Component
class RecheckClocks {

    private final RecheckRules rules;
    private final WorkingTime time;
    private final Clock clock;

    RecheckClocks(RecheckRules rules, WorkingTime time, Clock clock) {
        this.rules = rules;
        this.time = time;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Clocks forExpert(RecheckReason reason) {
        return new Clocks(in(rules.remindAfterDays(reason)), in(rules.recheckWithinDays(reason)));
    }

    Clocks forReviewer() {
        return new Clocks(null, in(rules.confirmWithinDays()));
    }

    Clocks forEditor() {
        return new Clocks(null, in(rules.assignWithinDays()));
    }

    private Instant in(int workingDays) {
        return time.after(now(), workingDays);
    }
}
