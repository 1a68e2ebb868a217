package org.askexpert.workflow;

import java.util.Date;
import org.askexpert.question.FindReplyDates;
import org.askexpert.question.ReplyDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Dates of the wait for an asker. Public because expressions in models see public classes only. */
@Component
public class ReplyTimes {

    private final FindReplyDates findReplyDates;
    private final DomainStep step;

    ReplyTimes(FindReplyDates findReplyDates, DomainStep step) {
        this.findReplyDates = findReplyDates;
        this.step = step;
    }

    public Date remindAt(DelegateExecution execution) {
        return Date.from(dates(execution).remindAt());
    }

    public Date replyBy(DelegateExecution execution) {
        return Date.from(dates(execution).replyBy());
    }

    private ReplyDates dates(DelegateExecution execution) {
        return step.take(execution, findReplyDates::dates);
    }
}
