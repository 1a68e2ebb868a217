package org.askexpert.testing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * The job executor of tests, by hand: {@code @Import(Jobs.class)}. Jobs of the engine's own housekeeping stay alone.
 */
@TestComponent
public class Jobs {

    private static final int MOST = 20_000;

    private final ManagementService management;
    private final RuntimeService processes;

    public Jobs(ManagementService management, RuntimeService processes) {
        this.management = management;
        this.processes = processes;
    }

    /** Runs what is due, and what that makes due, until nothing is; the first failure is thrown. Returns how many ran. */
    public int runAll() {
        int ran = 0;
        for (Job next = next(); next != null; next = next()) {
            management.executeJob(next.getId());
            ran++;
            if (ran > MOST) throw new IllegalStateException("Jobs without end");
        }
        return ran;
    }

    /** Runs what is due in the processes of one model until nothing is, whatever letters other tests left. */
    public void runAll(String model) {
        for (int ran = 0; ran < MOST; ran++) {
            var due = management
                    .createJobQuery()
                    .processDefinitionKey(model)
                    .executable()
                    .listPage(0, 1);
            if (due.isEmpty()) return;
            management.executeJob(due.get(0).getId());
        }
        throw new IllegalStateException("Jobs without end");
    }

    /** Takes away letters that nobody will read, before others have to deliver them. */
    public void forgetMail() {
        List<String> letters =
                processes.createProcessInstanceQuery().processDefinitionKey("deliver-mail").list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        if (!letters.isEmpty()) processes.deleteProcessInstances(letters, "test", true, true);
    }

    /** Runs what is due to deliver letters, and nothing else; the first failure is thrown. */
    public void runMail() {
        management.createJobQuery().processDefinitionKey("deliver-mail").executable().list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    /** Runs the oldest job that is due; its failure is thrown. */
    public void runOne() {
        management.executeJob(next().getId());
    }

    /** Lets one clock of a question strike now, whenever it is due. */
    public void strike(String reference, String clock) {
        String one = management.createJobQuery().activityId(clock).list().stream()
                .filter(job -> reference.equals(businessKey(job)))
                .findFirst()
                .orElseThrow()
                .getId();
        management.executeJob(one);
    }

    private String businessKey(Job job) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Runs what failed once until no retries are left; what fails is left as an incident. */
    public void spendRetries() {
        for (Job failed :
                management.createJobQuery().withException().withRetriesLeft().list()) {
            for (int left = failed.getRetries(); left > 0; left--) failAgain(failed.getId());
        }
    }

    private void failAgain(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException again) {
            return;
        }
        throw new IllegalStateException("The job was meant to fail");
    }

    private Job next() {
        return management.createJobQuery().messages().executable().orderByJobId().asc().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .findFirst()
                .orElse(null);
    }
}
