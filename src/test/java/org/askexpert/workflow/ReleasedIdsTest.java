package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids of steps are a contract: the engine's own plan skips vanished ones without a word. */
class ReleasedIdsTest {

    @ParameterizedTest
    @CsvSource({
        "released/question-to-answer.bpmn, question-to-answer",
        "released/2/question-to-answer.bpmn, question-to-answer",
        "released/deliver-mail.bpmn, deliver-mail"
    })
    void everyStepOfAReleasedModelIsStillThereOrHasASuccessor(String released, String process) {
        Map<String, String> today = types("bpmn/" + process + ".bpmn");
        Map<String, String> moved = MovedSteps.of(process);
        types(released)
                .forEach((id, type) ->
                        assertThat(today.get(moved.getOrDefault(id, id))).as(id).isEqualTo(type));
    }

    /** What kind each step is and what holds it, by id. */
    private static Map<String, String> types(String path) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(Model.at(path).content()));
        return model.getModelElementsByType(FlowNode.class).stream()
                .collect(Collectors.toMap(FlowNode::getId, ReleasedIdsTest::type));
    }

    private static String type(FlowNode node) {
        return node.getElementType().getTypeName() + " in "
                + ((org.camunda.bpm.model.bpmn.instance.BaseElement) node.getParentElement()).getId();
    }
}
