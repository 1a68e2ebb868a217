package org.askexpert.archive;

import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;

/**
 * What an editor changes in an entry, and the public note that says so.
 *
 * @param revision the one that was read, or null for whatever is present
 * @param title null to leave it; {@code answer}, as Markdown, likewise
 * @param note what the readers are told
 * @param type what kind of change it is, all but a retraction
 */
public record Correction(Integer revision, String title, String answer, String note, NoteType type) {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);
    private static final CleanText ANSWER = CleanText.text("answer", "Answer", Limits.ANSWER);
    static final CleanText NOTE = CleanText.text("note", "Note", Limits.NOTE);

    /**
     * The same, fit to be kept.
     *
     * @throws Problem invalid, naming the fields
     */
    Correction checked() {
        Refusals refusals = new Refusals();
        String cleanTitle = title == null ? null : refusals.take(() -> TITLE.required(title));
        String cleanAnswer = answer == null ? null : refusals.take(() -> ANSWER.required(answer));
        String cleanNote = refusals.take(() -> NOTE.required(note, "Tell readers what changed"));
        NoteType kind = refusals.take(() -> kind(type));
        refusals.throwIfAny();
        return new Correction(revision, cleanTitle, cleanAnswer, cleanNote, kind);
    }

    private static NoteType kind(NoteType type) {
        if (type != null && type.leavesItThere()) return type;
        throw Problem.invalid("type", "Choose what kind of change this is");
    }
}
