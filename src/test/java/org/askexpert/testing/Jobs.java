package org.askexpert.testing;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/**
 * The job executor of tests, by hand: {@code @Import(Jobs.class)}. Jobs of the engine's own housekeeping stay alone.
 */
@TestComponent
public class Jobs {

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
            if (ran > 1000) throw new IllegalStateException("Jobs without end");
        }
        return ran;
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
