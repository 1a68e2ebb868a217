package org.askexpert.picture;

import java.util.stream.Collectors;

/** A flow ready to print. */
record DrawnEdge(Edge edge, Label label, boolean isTaken) {

    static DrawnEdge of(Edge edge, boolean isTaken) {
        return new DrawnEdge(edge, edge.name() == null ? Label.NONE : Label.at(edge.name(), place(edge)), isTaken);
    }

    private static Box place(Edge edge) {
        if (edge.label() != null) return edge.label();
        Point first = edge.points().get(0);
        return new Box(first.x(), first.y() - 16, 40, 14);
    }

    public String path() {
        return edge.points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
