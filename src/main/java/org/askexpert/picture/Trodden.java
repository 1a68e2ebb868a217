package org.askexpert.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The flows a question took. The engine's records name steps only: whoever came to a step came along the flow whose
 * beginning was left last before.
 */
class Trodden {

    private final Set<String> taken = new HashSet<>();

    Trodden(List<Visit> visits, List<Edge> edges) {
        for (int i = 0; i < visits.size(); i++) {
            Visit arrived = visits.get(i);
            List<Edge> ways = edges.stream()
                    .filter(edge -> edge.to().equals(arrived.step()))
                    .toList();
            Edge way = latest(ways, visits, i);
            if (way != null) taken.add(way.id());
        }
    }

    boolean holds(Edge edge) {
        return taken.contains(edge.id());
    }

    private static Edge latest(List<Edge> ways, List<Visit> visits, int arrival) {
        Edge best = null;
        Visit left = null;
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            if (i == arrival || !isBefore(visit, visits.get(arrival))) continue;
            Edge way = from(ways, visit.step());
            if (way != null && (left == null || !visit.until().isBefore(left.until()))) {
                best = way;
                left = visit;
            }
        }
        return best;
    }

    private static boolean isBefore(Visit left, Visit arrival) {
        return left.until() != null && !left.isLeft() && !left.until().isAfter(arrival.from());
    }

    private static Edge from(List<Edge> ways, String step) {
        return ways.stream()
                .filter(edge -> edge.from().equals(step))
                .findFirst()
                .orElse(null);
    }
}
