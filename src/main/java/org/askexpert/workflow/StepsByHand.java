package org.askexpert.workflow;

import org.askexpert.question.DueSteps;
import org.askexpert.question.Reference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the due steps of one question by hand, while no job executor runs beside it. */
@Component
@Profile("demo")
class StepsByHand implements DueSteps {

    private final RuntimeService processes;
    private final ManagementService management;

    StepsByHand(RuntimeService processes, ManagementService management) {
        this.processes = processes;
        this.management = management;
    }

    @Override
    public void run(Reference question) {
        for (Job job = due(question); job != null; job = due(question)) management.executeJob(job.getId());
    }

    private Job due(Reference question) {
        ProcessInstance process = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                .singleResult();
        if (process == null) return null;
        return management.createJobQuery().processInstanceId(process.getId()).executable().list().stream()
                .findFirst()
                .orElse(null);
    }
}
