package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/**
 * What happened to a question, day by day.
 *
 * @param kinds those that happened, to narrow the story to
 * @param chosen what it is narrowed to, or null
 * @param revisions how many there are to compare
 */
public record Story(Reference reference, List<Day> days, List<StoryKind> kinds, StoryKind chosen, int revisions) {

    /** One day; {@code at} is its first event. */
    public record Day(Instant at, List<Line> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    /** One event with the name of who did it, or null. */
    public record Line(StoryEvent event, String name) {

        /** The revision before the one it is about, where there is one to compare with. */
        public Integer earlier() {
            boolean compares = event.what().kind() == StoryKind.WRITING && event.revision() != null;
            return compares && event.revision() > 1 ? event.revision() - 1 : null;
        }
    }

    public Story {
        days = List.copyOf(days);
        kinds = List.copyOf(kinds);
    }
}
