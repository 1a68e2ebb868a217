package org.askexpert.workflow;

import org.askexpert.question.RemindAsker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindAskerDelegate implements JavaDelegate {

    private final RemindAsker remindAsker;
    private final DomainStep step;

    RemindAskerDelegate(RemindAsker remindAsker, DomainStep step) {
        this.remindAsker = remindAsker;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.fulfil(execution, remindAsker::remind);
    }
}
