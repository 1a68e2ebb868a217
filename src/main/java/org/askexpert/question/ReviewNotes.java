package org.askexpert.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reviewer leaves beside the verdict.
 *
 * @param forEditors words that editors alone read, or null
 */
public record ReviewNotes(String forEditors, List<Tick> ticks) {

    static final ReviewNotes NONE = new ReviewNotes(null, List.of());

    public ReviewNotes {
        ticks = ticks == null ? List.of() : List.copyOf(ticks);
    }

    /** The points of the checklist that were ticked. */
    Set<String> points() {
        return ticks.stream()
                .filter(tick -> tick.kind() == TickKind.POINT && tick.ticked())
                .map(Tick::words)
                .collect(Collectors.toSet());
    }
}
