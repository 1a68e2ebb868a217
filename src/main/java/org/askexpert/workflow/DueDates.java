package org.askexpert.workflow;

import java.util.Date;
import org.askexpert.question.DueDate;
import org.askexpert.question.FindDueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Dates at which clocks of the desk strike. Public because expressions in models see public classes only. */
@Component
public class DueDates {

    private final FindDueDate findDueDate;
    private final DomainStep step;

    DueDates(FindDueDate findDueDate, DomainStep step) {
        this.findDueDate = findDueDate;
        this.step = step;
    }

    /** @param what name of a {@link DueDate}, as the model writes it */
    public Date of(DelegateExecution execution, String what) {
        return Date.from(
                step.take(execution, (question, system) -> findDueDate.date(question, DueDate.valueOf(what), system)));
    }
}
