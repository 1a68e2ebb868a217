package org.askexpert.workflow;

import org.askexpert.mail.DeliverLetter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DeliverMailDelegate implements JavaDelegate {

    private final DeliverLetter deliverLetter;
    private final DomainStep step;

    DeliverMailDelegate(DeliverLetter deliverLetter, DomainStep step) {
        this.deliverLetter = deliverLetter;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long letter = ProcessData.number(execution, ProcessData.LETTER);
        step.take(system -> {
            deliverLetter.deliver(letter, system);
            return letter;
        });
    }
}
