package org.askexpert.workflow;

import org.askexpert.question.AssignmentState;
import org.askexpert.routing.ChooseExpert;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ChooseExpertDelegate implements JavaDelegate {

    private final ChooseExpert chooseExpert;
    private final DomainStep step;

    ChooseExpertDelegate(ChooseExpert chooseExpert, DomainStep step) {
        this.chooseExpert = chooseExpert;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean found = step.take(execution, chooseExpert::choose);
        ProcessData.remember(execution, ProcessData.SOMEBODY_FREE, found);
        ProcessData.remember(execution, ProcessData.ASSIGNMENT, AssignmentState.OFFERED);
    }
}
