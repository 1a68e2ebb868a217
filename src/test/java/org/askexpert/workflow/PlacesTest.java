package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.question.Stage;
import org.askexpert.shared.Coded;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Where processes wait: for whom, until when, and what happens then; {@code places.csv} says whom and at which stage. */
class PlacesTest {

    private record Place(String process, String step, String owner, Set<Stage> stages) {

        static Place of(String line) {
            String[] parts = line.split(",", -1);
            Set<Stage> stages = Arrays.stream(parts[3].split(" "))
                    .filter(code -> !code.isEmpty())
                    .map(code -> Coded.of(Stage.class, code))
                    .collect(Collectors.toSet());
            return new Place(parts[0], parts[1], parts[2], stages);
        }

        boolean isMachine() {
            return owner.equals("the machine");
        }
    }

    static List<String> processes() {
        return Deployer.MODELS.stream().filter(path -> path.endsWith(".bpmn")).toList();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyPlaceWhereAProcessWaitsHasAnOwnerAndNoOtherIsNamed(String path) throws IOException {
        Set<String> named = places(path).map(Place::step).collect(Collectors.toSet());
        assertThat(waits(model(path)).map(FlowNode::getId)).containsExactlyInAnyOrderElementsOf(named);
        assertThat(places(path)).allSatisfy(place -> assertThat(place.owner()).isNotBlank());
        assertThat(places(path).filter(Place::isMachine).map(Place::step))
                .containsExactlyInAnyOrderElementsOf(waits(model(path))
                        .filter(node -> !isForPeople(node))
                        .map(FlowNode::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whereverPeopleAreWaitedForAClockRunsAndSomebodyHearsOfIt(String path) {
        BpmnModelInstance model = model(path);
        Collection<BoundaryEvent> clocks = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(PlacesTest::isClock)
                .toList();
        waits(model).filter(PlacesTest::isForPeople).forEach(place -> {
            List<BoundaryEvent> own = clocks.stream()
                    .filter(clock -> isOn(clock.getAttachedTo(), place))
                    .toList();
            assertThat(own).as("clocks of " + place.getId()).isNotEmpty();
            assertThat(own.stream().flatMap(clock -> next(clock).stream()))
                    .as("what the clocks of " + place.getId() + " do")
                    .anyMatch(ServiceTask.class::isInstance);
        });
    }

    @Test
    void everyStageThatIsOpenHasItsPlace() throws IOException {
        Set<Stage> stages = lines().flatMap(place -> place.stages().stream()).collect(Collectors.toSet());
        assertThat(stages)
                .containsAll(Arrays.stream(Stage.values()).filter(Stage::isOpen).toList());
        assertThat(stages).doesNotContain(Stage.PUBLISHED, Stage.NOT_TAKEN, Stage.WITHDRAWN);
    }

    /** Steps that wait: for people, for a message, or for a transaction of their own. */
    private static Stream<FlowNode> waits(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> isForPeople(node) || node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
    }

    private static boolean isForPeople(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway;
    }

    private static boolean isClock(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static boolean isOn(Activity outer, ModelElementInstance place) {
        return place != null && (place.equals(outer) || isOn(outer, place.getParentElement()));
    }

    /** Steps after a clock has struck, as far as no person is waited for. */
    private static Set<FlowNode> next(FlowNode from) {
        Set<FlowNode> found = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            open.pop().getOutgoing().stream()
                    .map(SequenceFlow::getTarget)
                    .filter(node -> !isForPeople(node) && found.add(node))
                    .forEach(open::push);
        }
        return found;
    }

    private static BpmnModelInstance model(String path) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(Model.at(path).content()));
    }

    private static Stream<Place> places(String path) throws IOException {
        return lines().filter(place -> path.equals("bpmn/" + place.process() + ".bpmn"));
    }

    private static Stream<Place> lines() throws IOException {
        return new ClassPathResource("places.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Place::of);
    }
}
