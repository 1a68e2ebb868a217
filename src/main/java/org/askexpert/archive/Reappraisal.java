package org.askexpert.archive;

import org.askexpert.people.PersonId;

/**
 * What two people found out about an entry when they looked at it again.
 *
 * @param read the revision they looked at
 * @param title of the new text, where there is one; {@code question} and {@code answer} likewise
 * @param type of the note, or null where nothing is to be said
 * @param note what readers are told
 * @param author who proposed it
 */
public record Reappraisal(
        Kind kind,
        int read,
        String title,
        String question,
        String answer,
        NoteType type,
        String note,
        PersonId author) {

    /** What is to be done. */
    public enum Kind {
        KEEP,
        REVISE,
        RETRACT
    }

    /** What became of it. */
    public enum Effect {
        DONE,
        /** Somebody gave it another text meanwhile: nothing was done. */
        CHANGED,
        /** Readers see it no more: nothing was done. */
        GONE
    }
}
