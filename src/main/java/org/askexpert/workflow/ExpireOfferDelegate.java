package org.askexpert.workflow;

import org.askexpert.question.ExpireOffer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExpireOfferDelegate implements JavaDelegate {

    private final ExpireOffer expireOffer;
    private final DomainStep step;

    ExpireOfferDelegate(ExpireOffer expireOffer, DomainStep step) {
        this.expireOffer = expireOffer;
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessData.remember(execution, ProcessData.CHOSEN_BY_EDITOR, step.take(execution, expireOffer::expire));
    }
}
