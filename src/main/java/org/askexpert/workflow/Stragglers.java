package org.askexpert.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.picture.LeftBehind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Processes that still run with an old model, and why: asked of the engine whenever somebody looks. */
@Component
class Stragglers {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Behind behind;

    Stragglers(RuntimeService runtime, RepositoryService repository, Behind behind) {
        this.runtime = runtime;
        this.repository = repository;
        this.behind = behind;
    }

    /** At most a hundred. */
    List<LeftBehind> all() {
        List<LeftBehind> all = new ArrayList<>();
        for (Behind.Step step : behind.steps()) {
            for (ProcessInstance one : running(step)) all.add(describe(one, step));
        }
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private List<ProcessInstance> running(Behind.Step step) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(step.old().getId())
                .listPage(0, MOST);
    }

    private LeftBehind describe(ProcessInstance one, Behind.Step step) {
        BpmnModelInstance model = repository.getBpmnModelInstance(step.old().getId());
        List<String> places = runtime.getActiveActivityIds(one.getId());
        Set<String> known = ids(repository.getBpmnModelInstance(step.target().getId()));
        String place = places.stream()
                .filter(id -> !isKnown(id, known, step))
                .findFirst()
                .orElse(places.isEmpty() ? "" : places.get(0));
        return new LeftBehind(
                Steps.QUESTION_TO_ANSWER.equals(step.old().getKey()) ? one.getBusinessKey() : null,
                step.old().getName(),
                name(model, place),
                places.stream().anyMatch(id -> !isKnown(id, known, step)));
    }

    private static boolean isKnown(String id, Set<String> known, Behind.Step step) {
        return known.contains(id) || MovedSteps.of(step.old().getKey()).containsKey(id);
    }

    private static Set<String> ids(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private static String name(BpmnModelInstance model, String id) {
        return model.getModelElementById(id) instanceof FlowNode node && node.getName() != null ? node.getName() : id;
    }
}
