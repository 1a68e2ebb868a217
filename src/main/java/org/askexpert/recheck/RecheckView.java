package org.askexpert.recheck;

import java.util.List;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.question.Reference;

/**
 * A re-check as its page shows it.
 *
 * @param quoting entries that quote the one that is looked at
 * @param proposal the latest, or null
 * @param expert name of who is asked, or null
 * @param may what the viewer may do with it now
 */
record RecheckView(
        Reference reference,
        CourseView course,
        EntryUnderRecheck entry,
        List<ReasonView> reasons,
        List<EntryHead> quoting,
        ProposalView proposal,
        List<LookView> looks,
        String expert,
        May may) {

    /** @param own whether the viewer worked on it, so that somebody else has to confirm it */
    record May(boolean propose, boolean decide, boolean assign, boolean own) {}

    public int revision() {
        return proposal == null ? 0 : proposal.number();
    }

    /** Whether readers see another text than the one the proposal was written on. */
    public boolean isOutdated() {
        return proposal != null && proposal.text().entryRevision() != entry.revision();
    }
}
