package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the process of a question is, and what its row says. */
@TestComponent
class Tokens {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final JdbcClient rows;

    Tokens(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history,
            JdbcClient rows) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.rows = rows;
    }

    /** Runs the steps that nobody waits for, of this question alone. */
    void moveOn(Reference question) {
        for (Job next = next(question); next != null; next = next(question)) management.executeJob(next.getId());
    }

    void moveOneStep(Reference question) {
        management.executeJob(next(question).getId());
    }

    private Job next(Reference question) {
        return jobs(question).stream().findFirst().orElse(null);
    }

    List<Job> jobs(Reference question) {
        return management
                .createJobQuery()
                .processInstanceId(instance(question).getId())
                .messages()
                .withRetriesLeft()
                .list();
    }

    /** Nobody of ours has a task, and both clocks of the wait run. */
    void waitsForReply(Reference question) {
        assertThat(runtime.createExecutionQuery()
                        .processInstanceBusinessKey(question.code())
                        .activityId(Steps.AWAIT_REPLY)
                        .count())
                .isOne();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(question.code())
                        .count())
                .isZero();
        assertThat(timers(question)).extracting(Job::getDuedate).hasSize(2);
        assertThat(stage(question)).isEqualTo(Stage.AWAITING_ASKER);
        holdsNoObjects(question);
    }

    List<Job> timers(Reference question) {
        return management
                .createJobQuery()
                .processInstanceId(instance(question).getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    /** Names of the clocks that run, the next to strike first. */
    List<String> clocks(Reference question) {
        return timers(question).stream()
                .map(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    /** Lets one clock of the question strike now. */
    void clockStrikes(Reference question, String clock) {
        List<Job> all = timers(question);
        management.executeJob(all.get(clocks(question).indexOf(clock)).getId());
    }

    /** Lets the earliest clock of the question strike now. */
    void nextClockStrikes(Reference question) {
        management.executeJob(timers(question).get(0).getId());
    }

    void waitsAt(Reference question, String step, Stage stage) {
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(question.code())
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(step);
        assertThat(jobs(question)).isEmpty();
        assertThat(stage(question)).isEqualTo(stage);
        holdsNoObjects(question);
    }

    void ended(Reference question, String end, Stage stage) {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance(question).getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .contains(end);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(question.code())
                        .processDefinitionKey(Steps.QUESTION_TO_ANSWER)
                        .count())
                .isZero();
        assertThat(stage(question)).isEqualTo(stage);
        holdsNoObjects(question);
    }

    void neverPassed(Reference question, String step) {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance(question).getId())
                        .activityId(step)
                        .count())
                .isZero();
    }

    Stage stage(Reference question) {
        return Stage.valueOf(rows.sql("select stage from question where reference = ?")
                .param(question.code())
                .query(String.class)
                .single());
    }

    /** The process that runs, or ran last. */
    HistoricProcessInstance instance(Reference question) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(Steps.QUESTION_TO_ANSWER)
                .processInstanceBusinessKey(question.code())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }

    boolean runs(Reference question) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                        .count()
                > 0;
    }

    /** The one step at which the question waits, for a person or for the asker; empty once its process has ended. */
    Optional<String> step(Reference question) {
        if (!runs(question)) return Optional.empty();
        List<String> steps = tasks.createTaskQuery().processInstanceBusinessKey(question.code()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
        assertThat(steps).hasSizeLessThan(2);
        return Optional.of(steps.isEmpty() ? Steps.AWAIT_REPLY : steps.get(0));
    }

    private void holdsNoObjects(Reference question) {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance(question).getId())
                        .list())
                .extracting(HistoricVariableInstance::getTypeName)
                .isSubsetOf("string", "boolean", "integer", "long", "null");
    }
}
