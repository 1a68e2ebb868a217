package org.askexpert.office;

import jakarta.validation.constraints.NotNull;
import org.askexpert.archive.Correction;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.OfficeEntry;

/**
 * A correction as it is typed.
 *
 * @param revision the one it was based on
 */
record CorrectionForm(
        @NotNull(message = "Open the page again, then save") Integer revision,
        String title,
        String answer,
        NoteType type,
        String note) {

    static CorrectionForm of(OfficeEntry entry) {
        return new CorrectionForm(
                entry.text().revision(),
                entry.text().title(),
                entry.text().answer().markdown(),
                null,
                "");
    }

    /** The same words, now based on what somebody saved meanwhile. */
    CorrectionForm basedOn(int present) {
        return new CorrectionForm(present, title, answer, type, note);
    }

    /** A field of the form is never "as it was". */
    Correction correction() {
        return new Correction(revision, title == null ? "" : title, answer == null ? "" : answer, note, type);
    }
}
