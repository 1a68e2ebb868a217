package org.askexpert.picture;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A diagram ready to print, with its frame. */
record Drawing(Diagram diagram, Box frame, List<DrawnEdge> edges, List<DrawnShape> shapes) {

    private static final int MARGIN = 24;

    static Drawing of(Diagram diagram, Function<Shape, DrawnShape> shape, Predicate<Edge> isTaken) {
        List<DrawnShape> shapes = diagram.shapes().stream().map(shape).toList();
        List<DrawnEdge> edges = diagram.edges().stream()
                .map(edge -> DrawnEdge.of(edge, isTaken.test(edge)))
                .toList();
        return new Drawing(diagram, frame(shapes, edges), edges, shapes);
    }

    /** What only holds others is drawn first, then the flows, then the steps. */
    public List<DrawnShape> frames() {
        return shapes.stream()
                .filter(drawn -> drawn.shape().kind() == Kind.SUB_PROCESS)
                .toList();
    }

    public List<DrawnShape> steps() {
        return shapes.stream()
                .filter(drawn -> drawn.shape().kind() != Kind.SUB_PROCESS)
                .toList();
    }

    public String viewBox() {
        return "%d %d %d %d".formatted(frame.x(), frame.y(), frame.width(), frame.height());
    }

    private static Box frame(List<DrawnShape> shapes, List<DrawnEdge> edges) {
        List<Box> boxes = Stream.of(
                        shapes.stream().map(drawn -> drawn.shape().box()),
                        edges.stream()
                                .flatMap(drawn -> drawn.edge().points().stream()
                                        .map(point -> new Box(point.x(), point.y(), 0, 0))),
                        Stream.concat(
                                        shapes.stream().map(DrawnShape::label),
                                        edges.stream().map(DrawnEdge::label))
                                .flatMap(label -> label.lines().stream())
                                .map(line -> new Box(
                                        line.x() - line.text().length() * 3,
                                        line.y() - 10,
                                        line.text().length() * 6,
                                        14)))
                .flatMap(Function.identity())
                .toList();
        int left = boxes.stream().mapToInt(Box::x).min().orElse(0) - MARGIN;
        int top = boxes.stream().mapToInt(Box::y).min().orElse(0) - MARGIN;
        int right = boxes.stream().mapToInt(Box::right).max().orElse(0) + MARGIN;
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0) + MARGIN;
        return new Box(left, top, right - left, bottom - top);
    }
}
