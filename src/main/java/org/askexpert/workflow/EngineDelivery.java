package org.askexpert.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.askexpert.mail.Delivery;
import org.askexpert.question.Reference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Starts a short process for each letter. */
@Component
class EngineDelivery implements Delivery {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineStep step;

    EngineDelivery(RuntimeService runtime, ManagementService management, EngineStep step) {
        this.runtime = runtime;
        this.management = management;
        this.step = step;
    }

    @Override
    public void begin(long letter, Reference question) {
        step.take(() -> start(letter, question));
    }

    /** The job that waits for its date outlives every restart. */
    @Override
    public void begin(long letter, Reference question, Instant notBefore) {
        step.take(() -> {
            ProcessInstance delivery = start(letter, question);
            Job first = management
                    .createJobQuery()
                    .processInstanceId(delivery.getId())
                    .singleResult();
            management.setJobDuedate(first.getId(), Date.from(notBefore));
            return delivery;
        });
    }

    private ProcessInstance start(long letter, Reference question) {
        String key = question == null ? null : question.code();
        return runtime.startProcessInstanceByKey(Steps.DELIVER_MAIL, key, Map.of(ProcessData.LETTER, letter));
    }
}
