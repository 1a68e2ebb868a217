package org.askexpert.workflow;

import org.askexpert.recheck.RemindRechecker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindRecheckerDelegate implements JavaDelegate {

    private final RemindRechecker remindRechecker;
    private final DomainStep step;

    RemindRecheckerDelegate(RemindRechecker remindRechecker, DomainStep step) {
        this.remindRechecker = remindRechecker;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.fulfil(execution, remindRechecker::remind);
    }
}
