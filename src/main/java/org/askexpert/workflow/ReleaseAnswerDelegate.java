package org.askexpert.workflow;

import org.askexpert.question.ReleaseAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleaseAnswerDelegate implements JavaDelegate {

    private final ReleaseAnswer releaseAnswer;
    private final DomainStep step;

    ReleaseAnswerDelegate(ReleaseAnswer releaseAnswer, DomainStep step) {
        this.releaseAnswer = releaseAnswer;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessData.remember(execution, ProcessData.PUBLISH, step.take(execution, releaseAnswer::release));
    }
}
