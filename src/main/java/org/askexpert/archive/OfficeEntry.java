package org.askexpert.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as editors see it.
 *
 * @param state code: {@code live} or {@code retracted}
 * @param topic where it is shelved, with the way to it
 * @param former addresses that lead here
 * @param revisions the latest first; {@code notes} likewise
 */
public record OfficeEntry(
        String slug,
        String state,
        String topic,
        PublishedEntry.Text text,
        PublishedEntry.Dates dates,
        List<String> former,
        List<Revision> revisions,
        List<Note> notes) {

    /**
     * One state of its text.
     *
     * @param reviewers who approved exactly this text
     * @param editor name of who changed it, or null
     */
    public record Revision(int number, Instant at, int reviewers, String editor) {}

    /** @param editor name of who wrote it, or null */
    public record Note(PublicNote told, int revision, String editor) {}

    public OfficeEntry {
        former = List.copyOf(former);
        revisions = List.copyOf(revisions);
        notes = List.copyOf(notes);
    }

    /** The present address and every former one. */
    public List<String> addresses() {
        return Stream.concat(Stream.of(slug), former.stream()).toList();
    }

    public boolean isLive() {
        return state.equals("live");
    }
}
