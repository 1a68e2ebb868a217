package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.mail.Delivery;
import org.askexpert.question.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts a short process for each letter. */
@Component
class EngineDelivery implements Delivery {

    private final RuntimeService runtime;
    private final EngineStep step;

    EngineDelivery(RuntimeService runtime, EngineStep step) {
        this.runtime = runtime;
        this.step = step;
    }

    @Override
    public void begin(long letter, Reference question) {
        String key = question == null ? null : question.code();
        step.take(() -> runtime.startProcessInstanceByKey(Steps.DELIVER_MAIL, key, Map.of(ProcessData.LETTER, letter)));
    }
}
