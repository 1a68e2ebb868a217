package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsTest {

    private static final String WORD = "[a-z][a-zA-Z0-9]*";

    static List<String> processes() {
        return Deployer.MODELS.stream().filter(path -> path.endsWith(".bpmn")).toList();
    }

    static List<String> decisions() {
        return Deployer.MODELS.stream().filter(path -> path.endsWith(".dmn")).toList();
    }

    @Test
    void everyNameInStepsStandsInAModel() throws IllegalAccessException {
        Set<String> names = new HashSet<>();
        for (String path : processes()) {
            bpmn(path).getModelElementsByType(Process.class).forEach(process -> names.add(process.getId()));
            bpmn(path).getModelElementsByType(FlowNode.class).forEach(node -> names.add(node.getId()));
            bpmn(path).getModelElementsByType(Message.class).forEach(message -> names.add(message.getName()));
        }
        decisions()
                .forEach(
                        path -> dmn(path).getModelElementsByType(Decision.class).forEach(d -> names.add(d.getId())));
        for (Class<?> steps : List.of(Steps.class, RecheckSteps.class)) {
            for (Field constant : steps.getDeclaredFields()) {
                if (!constant.isSynthetic()) assertThat(names).contains((String) constant.get(null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessIsNamedLikeItsFileAndSaysHowLongItsHistoryStays(String path) {
        Process process =
                bpmn(path).getModelElementsByType(Process.class).iterator().next();
        assertThat(path).isEqualTo("bpmn/" + process.getId() + ".bpmn");
        assertThat(process.getCamundaVersionTag()).matches("\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionTakesTheFirstRuleThatFitsAndTheLastFitsAlways(String path) {
        for (Decision decision : dmn(path).getModelElementsByType(Decision.class)) {
            assertThat(decision.getVersionTag()).matches("\\d+");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
            DecisionTable table = (DecisionTable) decision.getExpression();
            assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.FIRST);
            assertThat(table.getOutputs()).hasSize(1);
            Rule last = List.copyOf(table.getRules()).get(table.getRules().size() - 1);
            assertThat(last.getInputEntries())
                    .allSatisfy(
                            entry -> assertThat(entry.getTextContent().strip()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepHasWordsAndAnIdThatIsOne(String path) {
        for (FlowNode node : bpmn(path).getModelElementsByType(FlowNode.class)) {
            assertThat(node.getId()).matches(WORD);
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDocumentations()).as(node.getId()).hasSize(1);
        }
        bpmn(path)
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> assertThat(flow.getId()).matches(WORD));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepCanBeReachedAndReachesAnEnd(String path) {
        Collection<FlowNode> all = bpmn(path).getModelElementsByType(FlowNode.class);
        List<FlowNode> starts = all.stream()
                .filter(node -> node instanceof StartEvent && node.getParentElement() instanceof Process
                        || node instanceof SubProcess sub && sub.triggeredByEvent())
                .toList();
        List<FlowNode> ends = all.stream()
                .filter(node -> node instanceof EndEvent && node.getParentElement() instanceof Process
                        || node instanceof SubProcess sub && sub.triggeredByEvent())
                .toList();
        assertThat(reach(starts, node -> after(all, node))).containsAll(all);
        assertThat(reach(
                        ends, node -> all.stream().filter(one -> after(all, one).anyMatch(node::equals))))
                .containsAll(all);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theDiagramShowsEveryStepAndNoneCoversAnother(String path) {
        BpmnModelInstance model = bpmn(path);
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        assertThat(shapes)
                .extracting(BpmnShape::getBpmnElement)
                .containsAll(List.copyOf(model.getModelElementsByType(FlowNode.class)));
        for (BpmnShape one : shapes) {
            for (BpmnShape other : shapes) {
                if (one != other && !belongTogether(one, other)) {
                    assertThat(cover(one.getBounds(), other.getBounds()))
                            .as(one.getId() + " and " + other.getId())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aVersionTagThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Model.at("models/without-tag.bpmn")).isInstanceOf(IllegalStateException.class);
    }

    private static Set<FlowNode> reach(List<FlowNode> from, Function<FlowNode, Stream<FlowNode>> next) {
        Set<FlowNode> reached = new HashSet<>(from);
        Deque<FlowNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) next.apply(open.pop()).filter(reached::add).forEach(open::push);
        return reached;
    }

    /** Where a token may be after this node: along flows, into and out of a sub-process, to its boundary events. */
    private static Stream<FlowNode> after(Collection<FlowNode> all, FlowNode node) {
        Stream<FlowNode> flows = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        Stream<FlowNode> boundary = all.stream()
                .filter(one -> one instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(node));
        Stream<FlowNode> inside = node instanceof SubProcess
                ? all.stream()
                        .filter(one -> one instanceof StartEvent
                                && one.getParentElement().equals(node))
                : Stream.empty();
        Stream<FlowNode> out = node instanceof EndEvent && node.getParentElement() instanceof SubProcess outer
                ? Stream.of(outer)
                : Stream.empty();
        return Stream.of(flows, boundary, inside, out).flatMap(Function.identity());
    }

    private static boolean belongTogether(BpmnShape one, BpmnShape other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(BpmnShape outer, BpmnShape inner) {
        return inner.getBpmnElement().getParentElement().equals(outer.getBpmnElement())
                || inner.getBpmnElement() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(outer.getBpmnElement());
    }

    private static boolean cover(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static BpmnModelInstance bpmn(String path) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(Model.at(path).content()));
    }

    private static DmnModelInstance dmn(String path) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(Model.at(path).content()));
    }
}
