package org.askexpert.workflow;

import org.askexpert.routing.RecordTriage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

@Component
class RecordTriageDelegate implements ExecutionListener {

    private final RecordTriage recordTriage;
    private final DomainStep step;

    RecordTriageDelegate(RecordTriage recordTriage, DomainStep step) {
        this.recordTriage = recordTriage;
        this.step = step;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String rule = ProcessData.code(execution, ProcessData.TRIAGE_RULE);
        boolean needsEditor = step.take(execution, (question, system) -> recordTriage.record(question, rule, system));
        ProcessData.remember(execution, ProcessData.NEEDS_EDITOR, needsEditor);
    }
}
