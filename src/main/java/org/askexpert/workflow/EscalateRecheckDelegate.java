package org.askexpert.workflow;

import org.askexpert.recheck.EscalateRecheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateRecheckDelegate implements JavaDelegate {

    private final EscalateRecheck escalateRecheck;
    private final DomainStep step;

    EscalateRecheckDelegate(EscalateRecheck escalateRecheck, DomainStep step) {
        this.escalateRecheck = escalateRecheck;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.fulfil(execution, escalateRecheck::escalate);
    }
}
