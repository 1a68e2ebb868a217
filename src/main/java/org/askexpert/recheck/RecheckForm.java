package org.askexpert.recheck;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.PublishedEntry;
import org.askexpert.shared.KeptText;

/**
 * What an expert proposes, as it is typed.
 *
 * @param base number of the proposal that was read, 0 where there was none
 * @param entryRevision the revision of the entry that was read
 * @param sure whether somebody who withdraws has seen what is lost
 */
record RecheckForm(
        @NotNull(message = "Open the page again, then send") Integer base,

        @NotNull(message = "Open the page again, then send") Integer entryRevision,

        Proposed outcome,
        String title,
        String question,
        String answer,
        NoteType type,
        String note,
        String remark,
        Boolean sure) {

    /** What readers see, or what came back from the reviewer. */
    static RecheckForm of(RecheckView view) {
        PublishedEntry.Text published = view.entry().text();
        ProposalText last = view.proposal() == null ? null : view.proposal().text();
        boolean rewrites = last != null && last.outcome() == Proposed.REVISE;
        return new RecheckForm(
                view.revision(),
                view.entry().revision(),
                last == null ? null : last.outcome(),
                rewrites ? last.title() : published.title(),
                rewrites ? last.question() : published.question().markdown(),
                rewrites ? last.answer() : published.answer().markdown(),
                rewrites ? last.type() : null,
                last == null ? "" : last.note(),
                last == null ? "" : last.remark(),
                false);
    }

    /** The same words, on what stands now. */
    RecheckForm on(RecheckView view) {
        return new RecheckForm(
                view.revision(), view.entry().revision(), outcome, title, question, answer, type, note, remark, false);
    }

    ProposalText text() {
        return new ProposalText(outcome, entryRevision, title, question, answer, type, note, remark);
    }

    boolean asksFirst() {
        return outcome == Proposed.RETRACT && !Boolean.TRUE.equals(sure);
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("recheck.form.answer", answer),
                new KeptText("recheck.form.note", note),
                new KeptText("recheck.form.remark", remark));
    }
}
