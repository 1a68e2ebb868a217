package org.askexpert.review;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.Tick;
import org.askexpert.question.TickKind;

/** Lines to tick as a form brings them back. */
final class Ticks {

    private Ticks() {}

    static List<Tick> of(List<TickForm> points, List<TickForm> asked) {
        return Stream.concat(
                        points.stream().map(point -> point.as(TickKind.POINT)),
                        asked.stream().map(question -> question.as(TickKind.ASKED)))
                .filter(tick -> tick.words() != null && !tick.words().isBlank())
                .toList();
    }
}
