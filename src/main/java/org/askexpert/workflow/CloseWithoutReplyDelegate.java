package org.askexpert.workflow;

import org.askexpert.question.CloseWithoutReply;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseWithoutReplyDelegate implements JavaDelegate {

    private final CloseWithoutReply closeWithoutReply;
    private final DomainStep step;

    CloseWithoutReplyDelegate(CloseWithoutReply closeWithoutReply, DomainStep step) {
        this.closeWithoutReply = closeWithoutReply;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.fulfil(execution, closeWithoutReply::close);
    }
}
