package org.askexpert.workflow;

import org.askexpert.recheck.ChooseRechecker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChooseRecheckerDelegate implements JavaDelegate {

    private final ChooseRechecker chooseRechecker;
    private final DomainStep step;

    ChooseRecheckerDelegate(ChooseRechecker chooseRechecker, DomainStep step) {
        this.chooseRechecker = chooseRechecker;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessData.remember(execution, RecheckData.SOMEBODY_THERE, step.take(execution, chooseRechecker::choose));
    }
}
