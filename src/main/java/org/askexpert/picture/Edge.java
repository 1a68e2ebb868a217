package org.askexpert.picture;

import java.util.List;

/**
 * One flow between two steps.
 *
 * @param name what leads this way, or null
 * @param label where the name stands, or null
 */
public record Edge(String id, String name, String from, String to, List<Point> points, Box label) {
    public Edge {
        points = List.copyOf(points);
    }
}
