package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.people.PersonId;

/**
 * One thing that happened, as a {@link StoryTeller} tells it.
 *
 * @param person who did it or whom it befell, or null
 * @param revision the revision it is about, or null
 * @param reasons keys of words that say why
 * @param words what somebody wrote with it, or null; for staff only
 */
public record StoryEvent(
        Happening what, Instant at, PersonId person, Integer revision, List<String> reasons, String words) {

    public StoryEvent {
        reasons = List.copyOf(reasons);
    }

    public static StoryEvent of(Happening what, Instant at) {
        return new StoryEvent(what, at, null, null, List.of(), null);
    }

    public StoryEvent by(PersonId who) {
        return new StoryEvent(what, at, who, revision, reasons, words);
    }

    public StoryEvent on(Integer number) {
        return new StoryEvent(what, at, person, number, reasons, words);
    }

    /** Says why; null says nothing. */
    public StoryEvent because(String... keys) {
        List<String> said =
                java.util.Arrays.stream(keys).filter(key -> key != null).toList();
        return new StoryEvent(what, at, person, revision, said, words);
    }

    public StoryEvent saying(String written) {
        return new StoryEvent(what, at, person, revision, reasons, written);
    }
}
