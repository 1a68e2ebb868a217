package org.askexpert.recheck;

import java.time.Instant;
import org.askexpert.archive.PublishedEntry;
import org.askexpert.text.TextDiff;

/**
 * A proposal beside what readers see.
 *
 * @param author name of who wrote it
 * @param title what became of the title; {@code question} and {@code answer} likewise; null where nothing is rewritten
 */
record ProposalView(
        int number, ProposalText text, String author, Instant at, TextDiff title, TextDiff question, TextDiff answer) {

    static ProposalView of(Proposal proposal, PublishedEntry.Text published, String author) {
        ProposalText text = proposal.text();
        boolean rewrites = text.outcome() == Proposed.REVISE;
        return new ProposalView(
                proposal.number(),
                text,
                author,
                proposal.at(),
                rewrites ? TextDiff.between(published.title(), text.title()) : null,
                rewrites ? TextDiff.between(published.question().markdown(), text.question()) : null,
                rewrites ? TextDiff.between(published.answer().markdown(), text.answer()) : null);
    }

    public boolean rewrites() {
        return answer != null;
    }
}
