package org.askexpert.recheck;

import org.askexpert.archive.NoteType;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;

/**
 * What an expert proposes.
 *
 * @param entryRevision the revision of the entry it was written on
 * @param title of the new text, with {@link Proposed#REVISE} only; {@code question} and {@code answer} likewise
 * @param type of the public note, with {@link Proposed#REVISE} only
 * @param note what readers are told; nothing where all is still right
 * @param remark for the reviewer alone, or null
 */
public record ProposalText(
        Proposed outcome,
        int entryRevision,
        String title,
        String question,
        String answer,
        NoteType type,
        String note,
        String remark) {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);
    private static final CleanText QUESTION = CleanText.text("question", "Question", Limits.QUESTION);
    private static final CleanText ANSWER = CleanText.text("answer", "Answer", Limits.ANSWER);
    private static final CleanText NOTE = CleanText.text("note", "Note", Limits.NOTE);
    private static final CleanText REMARK = CleanText.text("remark", "Remark", Limits.NOTE);

    /**
     * The same, fit to be kept, without what its outcome does not need.
     *
     * @throws Problem invalid, naming the fields
     */
    ProposalText checked() {
        if (outcome == null) throw Problem.invalid("outcome", "Choose what you found");
        Refusals refusals = new Refusals();
        String cleanRemark = refusals.take(() -> REMARK.optional(remark));
        ProposalText checked = switch (outcome) {
            case STILL_RIGHT -> new ProposalText(outcome, entryRevision, null, null, null, null, null, cleanRemark);
            case REVISE -> revised(cleanRemark, refusals);
            case RETRACT -> retracted(cleanRemark, refusals);
        };
        refusals.throwIfAny();
        return checked;
    }

    private ProposalText revised(String cleanRemark, Refusals refusals) {
        return new ProposalText(
                outcome,
                entryRevision,
                refusals.take(() -> TITLE.required(title)),
                refusals.take(() -> QUESTION.required(question)),
                refusals.take(() -> ANSWER.required(answer)),
                refusals.take(() -> kindOf(type)),
                refusals.take(() -> NOTE.required(note, "Tell readers what changed")),
                cleanRemark);
    }

    private ProposalText retracted(String cleanRemark, Refusals refusals) {
        String why = refusals.take(() -> NOTE.required(note, "Tell readers why the answer is withdrawn"));
        return new ProposalText(outcome, entryRevision, null, null, null, NoteType.RETRACTION, why, cleanRemark);
    }

    private static NoteType kindOf(NoteType type) {
        if (type != null && type != NoteType.RETRACTION) return type;
        throw Problem.invalid("type", "Choose what kind of change this is");
    }
}
