package org.askexpert.workflow;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.picture.Box;
import org.askexpert.picture.Diagram;
import org.askexpert.picture.Edge;
import org.askexpert.picture.Point;
import org.askexpert.picture.Shape;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Reads the layout of a process out of its model. */
final class ModelDiagram {

    private ModelDiagram() {}

    static Diagram of(Model model) {
        BpmnModelInstance bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(model.content()));
        Process process = bpmn.getModelElementsByType(Process.class).iterator().next();
        List<Shape> shapes = new ArrayList<>(bpmn.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(ModelDiagram::shape)
                .toList());
        shapes.sort(Comparator.comparingInt(
                shape -> -shape.box().width() * shape.box().height()));
        return new Diagram(process.getId(), process.getName(), inReadingOrder(shapes), edges(bpmn));
    }

    /** What holds others comes first; then from left to right, as the model is read. */
    private static List<Shape> inReadingOrder(List<Shape> shapes) {
        Stream<Shape> outer = shapes.stream().filter(shape -> shape.kind() == org.askexpert.picture.Kind.SUB_PROCESS);
        Stream<Shape> steps = shapes.stream()
                .filter(shape -> shape.kind() != org.askexpert.picture.Kind.SUB_PROCESS)
                .sorted(Comparator.comparingInt((Shape shape) -> shape.box().x())
                        .thenComparingInt(shape -> shape.box().y()));
        return Stream.concat(outer, steps).toList();
    }

    private static Shape shape(BpmnShape drawn) {
        FlowNode node = (FlowNode) drawn.getBpmnElement();
        return new Shape(
                node.getId(),
                node.getName(),
                NodeLook.kind(node),
                NodeLook.mark(node),
                box(drawn.getBounds()),
                label(drawn.getBpmnLabel()),
                NodeLook.isDashed(node));
    }

    private static List<Edge> edges(BpmnModelInstance bpmn) {
        return bpmn.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(ModelDiagram::edge)
                .toList();
    }

    private static Edge edge(BpmnEdge drawn) {
        SequenceFlow flow = (SequenceFlow) drawn.getBpmnElement();
        List<Point> points = drawn.getWaypoints().stream()
                .map(point -> new Point((int) Math.round(point.getX()), (int) Math.round(point.getY())))
                .toList();
        return new Edge(
                flow.getId(),
                flow.getName(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                points,
                label(drawn.getBpmnLabel()));
    }

    private static Box label(BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static Box box(Bounds bounds) {
        return new Box(
                (int) Math.round(bounds.getX()),
                (int) Math.round(bounds.getY()),
                (int) Math.round(bounds.getWidth()),
                (int) Math.round(bounds.getHeight()));
    }
}
