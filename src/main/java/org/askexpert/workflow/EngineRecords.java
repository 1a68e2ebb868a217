package org.askexpert.workflow;

import java.util.List;
import org.askexpert.question.ProcessRecords;
import org.askexpert.question.Reference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes the processes of a question wholly. With an instance the engine removes most of its records; those of its
 * decisions, inputs included, and of what staff did it leaves, so they are removed by hand.
 */
@Component
class EngineRecords implements ProcessRecords {

    private static final String ERASED = "erased";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineStep step;

    EngineRecords(RuntimeService runtime, HistoryService history, EngineStep step) {
        this.runtime = runtime;
        this.history = history;
        this.step = step;
    }

    /** Its mails are processes under the same key. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Reference question) {
        List<String> instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(question.code()).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        step.take(() -> {
            instances.forEach(this::remove);
            return instances;
        });
        return instances.size();
    }

    private void remove(String instance) {
        runtime.deleteProcessInstanceIfExists(instance, ERASED, true, true, true, true);
        history.deleteHistoricProcessInstanceIfExists(instance);
        history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(decision -> history.deleteHistoricDecisionInstanceByInstanceId(decision.getId()));
        history.createUserOperationLogQuery()
                .processInstanceId(instance)
                .list()
                .forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
    }
}
