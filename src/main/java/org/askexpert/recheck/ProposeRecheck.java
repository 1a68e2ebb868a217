package org.askexpert.recheck;

import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets the expert who was asked say what is to become of the entry; a second person decides next. */
@UseCase
public class ProposeRecheck {

    private final Rechecks rechecks;
    private final FindEntryUnderRecheck entries;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;

    ProposeRecheck(
            Rechecks rechecks,
            FindEntryUnderRecheck entries,
            RecheckProcess process,
            RecheckClocks clocks,
            Audit audit) {
        this.rechecks = rechecks;
        this.entries = entries;
        this.process = process;
        this.clocks = clocks;
        this.audit = audit;
    }

    /**
     * @param base number of the proposal that was read, 0 where there was none
     * @return number of the new one
     * @throws Problem unknown, forbidden to others, conflict at another step, invalid fields, stale where the proposal
     *     or the entry is another one by now
     */
    public int propose(Reference reference, int base, ProposalText typed, Viewer me) {
        var expert = RecheckScope.of(me).me();
        Recheck recheck = rechecks.seenBy(me, reference);
        me.mustBe(Role.EXPERT);
        ProposalText text = typed.checked();
        EntryUnderRecheck entry = entries.byKey(recheck.state().entry(), me)
                .filter(EntryUnderRecheck::live)
                .orElseThrow(EntryIsGone::new);
        if (entry.revision() != text.entryRevision()) throw new EntryChangedMeanwhile(entry.revision());
        refuseNothingNew(text, entry);
        int number = recheck.propose(expert, base, text, clocks.forReviewer(), clocks.now());
        rechecks.save(recheck);
        audit.record("propose", "recheck", reference.code(), me, text.outcome().code());
        process.proposed(reference, text.outcome());
        return number;
    }

    private static void refuseNothingNew(ProposalText text, EntryUnderRecheck entry) {
        if (text.outcome() != Proposed.REVISE) return;
        boolean same = text.title().equals(entry.text().title())
                && text.question().equals(entry.text().question().markdown())
                && text.answer().equals(entry.text().answer().markdown());
        if (same) throw Problem.invalid("answer", "Change the text, or choose that it is still right");
    }
}
