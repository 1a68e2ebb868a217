package org.askexpert.workflow;

import org.askexpert.archive.PublishAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishToArchiveDelegate implements JavaDelegate {

    private final PublishAnswer publishAnswer;
    private final DomainStep step;

    PublishToArchiveDelegate(PublishAnswer publishAnswer, DomainStep step) {
        this.publishAnswer = publishAnswer;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.take(execution, publishAnswer::publish);
    }
}
