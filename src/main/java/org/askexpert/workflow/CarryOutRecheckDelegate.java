package org.askexpert.workflow;

import org.askexpert.recheck.CarryOutRecheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CarryOutRecheckDelegate implements JavaDelegate {

    private final CarryOutRecheck carryOutRecheck;
    private final DomainStep step;

    CarryOutRecheckDelegate(CarryOutRecheck carryOutRecheck, DomainStep step) {
        this.carryOutRecheck = carryOutRecheck;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessData.remember(execution, RecheckData.CARRIED_OUT, step.take(execution, carryOutRecheck::carryOut));
    }
}
