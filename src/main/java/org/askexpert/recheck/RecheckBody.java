package org.askexpert.recheck;

import java.time.Instant;
import java.util.List;
import org.askexpert.archive.NoteType;
import org.askexpert.question.Reference;

/** A re-check as the JSON contract shows it. */
record RecheckBody(
        Reference reference,
        RecheckStage stage,
        RecheckOutcome outcome,
        Instant due,
        boolean overdue,
        String expert,
        Entry entry,
        List<Reason> reasons,
        List<String> quoting,
        Proposal proposal,
        List<Verdict> verdicts) {

    record Entry(String slug, int revision, String title, String question, String answer) {}

    record Reason(RecheckReason kind, String source, Instant at) {}

    record Proposal(
            int revision,
            Proposed outcome,
            int entryRevision,
            String title,
            String question,
            String answer,
            NoteType type,
            String note,
            String remark,
            String by,
            Instant at) {}

    record Verdict(RecheckVerdict verdict, String comment, int revision, String by, Instant at) {}

    static RecheckBody of(RecheckView view) {
        return new RecheckBody(
                view.reference(),
                view.course().stage(),
                view.course().outcome(),
                view.course().due(),
                view.course().overdue(),
                view.expert(),
                entry(view),
                view.reasons().stream()
                        .map(reason -> new Reason(reason.kind(), reason.source(), reason.notedAt()))
                        .toList(),
                view.quoting().stream().map(head -> head.slug()).toList(),
                view.proposal() == null ? null : proposal(view.proposal()),
                view.looks().stream()
                        .map(look ->
                                new Verdict(look.verdict(), look.words(), look.proposal(), look.reviewer(), look.at()))
                        .toList());
    }

    private static Entry entry(RecheckView view) {
        var text = view.entry().text();
        return new Entry(
                view.entry().slug(),
                view.entry().revision(),
                text.title(),
                text.question().markdown(),
                text.answer().markdown());
    }

    private static Proposal proposal(ProposalView view) {
        ProposalText text = view.text();
        return new Proposal(
                view.number(),
                text.outcome(),
                text.entryRevision(),
                text.title(),
                text.question(),
                text.answer(),
                text.type(),
                text.note(),
                text.remark(),
                view.author(),
                view.at());
    }
}
