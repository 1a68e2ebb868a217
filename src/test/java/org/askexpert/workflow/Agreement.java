package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.askexpert.question.Edition;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Waiting;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the row of a question and its process say the same. */
@TestComponent
class Agreement {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient rows;

    Agreement(RuntimeService runtime, ManagementService management, JdbcClient rows) {
        this.runtime = runtime;
        this.management = management;
        this.rows = rows;
    }

    /** Everything that a refused step must leave alone. */
    record State(Map<String, Object> row, Set<String> places) {}

    State of(Reference question) {
        return new State(row(question), places(question));
    }

    State holds(Reference question) {
        State state = of(question);
        Stage stage = Stage.valueOf((String) state.row().get("stage"));
        Waiting waiting = Waiting.valueOf((String) state.row().get("waiting"));
        Edition edition = Edition.valueOf((String) state.row().get("edition"));
        assertThat(state.places())
                .as("places of a question that is %s, waits for %s, edition %s", stage, waiting, edition)
                .isEqualTo(expected(stage, waiting, edition, state.places()));
        return state;
    }

    /** Where a process may be; of two at most one is named, that where it is, if it is at one of them. */
    private static Set<String> expected(Stage stage, Waiting waiting, Edition edition, Set<String> places) {
        return switch (stage) {
            case RECEIVED -> either(places, "questionReceived", Steps.CHOOSE_EXPERT);
            case TRIAGE ->
                switch (waiting) {
                    case EDITOR -> Set.of(Steps.TRIAGE_BY_HAND);
                    case EXPERT -> Set.of(Steps.ASSIGN_BY_HAND);
                    case NOBODY -> Set.of(Steps.CHOOSE_EXPERT);
                };
            case OFFERED -> either(places, Steps.ACCEPT_QUESTION, Steps.CHOOSE_EXPERT);
            case DRAFTING -> Set.of(Steps.DRAFT_ANSWER);
            case AWAITING_ASKER -> Set.of(Steps.AWAIT_REPLY);
            case IN_REVIEW -> Set.of(Steps.REVIEW_ANSWER);
            case APPROVED -> Set.of(Steps.RELEASE_ANSWER);
            case ANSWERED ->
                switch (edition) {
                    case PREPARING -> Set.of(Steps.PREPARE_EDITION);
                    case IN_REVIEW -> Set.of(Steps.REVIEW_PUBLIC_EDITION);
                    case APPROVED -> either(places, Steps.PUBLISH_TO_ARCHIVE, null);
                    case NONE, REFUSED -> Set.of();
                };
            case PUBLISHED, NOT_TAKEN, WITHDRAWN -> Set.of();
        };
    }

    private static Set<String> either(Set<String> places, String one, String other) {
        if (other == null) return places.isEmpty() ? Set.of() : Set.of(one);
        return places.contains(other) ? Set.of(other) : Set.of(one);
    }

    private Map<String, Object> row(Reference question) {
        return rows.sql("select stage, waiting, held, edition, assignee_id, revision, version, publish, lane,"
                        + " respond_by, finish_by from question where reference = ?")
                .param(question.code())
                .query()
                .singleRow();
    }

    private Set<String> places(Reference question) {
        Set<String> places = new TreeSet<>();
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                .list();
        assertThat(running).as("processes of one question").hasSizeLessThan(2);
        for (ProcessInstance one : running) {
            collect(runtime.getActivityInstance(one.getId()), places);
            waitingJobs(one).forEach(places::add);
        }
        return places;
    }

    private static void collect(ActivityInstance instance, Set<String> places) {
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0
                    && !child.getActivityType().equals("subProcess")) {
                places.add(child.getActivityId());
            }
            collect(child, places);
        }
    }

    private List<String> waitingJobs(ProcessInstance one) {
        return management.createJobQuery().processInstanceId(one.getId()).messages().list().stream()
                .map(Job::getJobDefinitionId)
                .map(id -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult())
                .map(definition -> definition.getActivityId())
                .toList();
    }
}
