package org.askexpert.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.question.Incidents;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps out of retries, as the engine knows them. */
@Component
class EngineIncidents implements Incidents {

    private static final int MOST = 200;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final HistoryService history;
    private final EngineAlarms alarms;
    private final EngineStep step;
    private final Clock clock;

    EngineIncidents(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            HistoryService history,
            EngineAlarms alarms,
            EngineStep step,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.history = history;
        this.alarms = alarms;
        this.step = step;
        this.clock = clock;
    }

    @Override
    public List<Incident> open() {
        var stuck = runtime.createIncidentQuery()
                .incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .listPage(0, MOST);
        Set<String> instances = stuck.stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Map<String, String> questions = questions(instances);
        Map<String, Long> letters = letters(instances);
        Map<String, Long> tries = alarms.tries(instances);
        return stuck.stream()
                .map(one -> incident(
                        one,
                        questions.get(one.getProcessInstanceId()),
                        letters.get(one.getProcessInstanceId()),
                        tries.getOrDefault(one.getConfiguration(), 1L)))
                .toList();
    }

    private Incident incident(org.camunda.bpm.engine.runtime.Incident one, String question, Long letter, long tries) {
        Causes why = Causes.of(one.getIncidentMessage());
        return new Incident(
                one.getId(),
                question,
                letter,
                step(one.getProcessDefinitionId(), one.getActivityId()),
                one.getIncidentTimestamp().toInstant(),
                tries,
                why.cause(),
                why.detail());
    }

    /** Retries alone would leave the job waiting for its last due date. */
    @Override
    @Transactional
    public Retried retry(String id) {
        var stuck = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (stuck == null || stuck.getConfiguration() == null) return wasStuck(id) ? Retried.ALREADY : Retried.UNKNOWN;
        step.take(() -> {
            management.setJobRetries(stuck.getConfiguration(), 1);
            management.setJobDuedate(stuck.getConfiguration(), Date.from(clock.instant()));
            return stuck;
        });
        return Retried.RUNNING;
    }

    private boolean wasStuck(String id) {
        return history.createHistoricIncidentQuery().incidentId(id).count() > 0;
    }

    @Override
    public List<Trouble> troubles() {
        return alarms.troubles();
    }

    private Map<String, String> questions(Set<String> instances) {
        if (instances.isEmpty()) return Map.of();
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, Long> letters(Set<String> instances) {
        if (instances.isEmpty()) return Map.of();
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableName(ProcessData.LETTER)
                .list()
                .stream()
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, letter -> (Long) letter.getValue()));
    }

    private String step(String definition, String element) {
        if (definition == null) return "Housekeeping";
        ModelElementInstance found = repository.getBpmnModelInstance(definition).getModelElementById(element);
        String name = found == null ? null : found.getAttributeValue("name");
        return name == null ? element : name;
    }
}
