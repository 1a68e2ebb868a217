package org.askexpert.workflow;

import java.util.Date;
import org.askexpert.recheck.FindRecheckTimes;
import org.askexpert.recheck.RecheckTimes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Dates of the steps of a re-check. Public because expressions in models see public classes only. */
@Component("recheckTimes")
public class RecheckClockTimes {

    private final FindRecheckTimes findTimes;
    private final DomainStep step;

    RecheckClockTimes(FindRecheckTimes findTimes, DomainStep step) {
        this.findTimes = findTimes;
        this.step = step;
    }

    public Date remindAt(DelegateExecution execution) {
        return Date.from(times(execution).remindAt());
    }

    public Date overdueAt(DelegateExecution execution) {
        return Date.from(times(execution).dueAt());
    }

    private RecheckTimes times(DelegateExecution execution) {
        return step.take(execution, findTimes::times);
    }
}
