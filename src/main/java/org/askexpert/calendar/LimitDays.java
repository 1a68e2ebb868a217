package org.askexpert.calendar;

import org.springframework.stereotype.Component;

/** How long a limit is that a decision table named. */
@Component
public class LimitDays {

    private final TimeLimits limits;

    LimitDays(TimeLimits limits) {
        this.limits = limits;
    }

    /** @throws IllegalStateException if the table names a limit without a row */
    public int of(String code) {
        return limits.findById(code)
                .orElseThrow(() -> new IllegalStateException("time_limit has no row " + code))
                .days();
    }
}
