package org.askexpert.picture;

import java.util.List;
import java.util.Optional;

/**
 * A process as its model lays it out.
 *
 * @param key name of the process in addresses
 * @param shapes outer ones before those they hold
 */
public record Diagram(String key, String name, List<Shape> shapes, List<Edge> edges) {
    public Diagram {
        shapes = List.copyOf(shapes);
        edges = List.copyOf(edges);
    }

    Optional<Shape> shape(String id) {
        return shapes.stream().filter(shape -> shape.id().equals(id)).findFirst();
    }

    /** The name of a step; one that the model of today does not know any more goes by its id. */
    String nameOf(String step) {
        return shape(step).map(Shape::name).orElse(step);
    }
}
