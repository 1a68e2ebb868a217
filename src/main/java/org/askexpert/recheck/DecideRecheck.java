package org.askexpert.recheck;

import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** A second person decides on exactly one proposal; the first verdict counts. */
@UseCase
public class DecideRecheck {

    private static final CleanText WORDS = CleanText.text("words", "Comment", Limits.NOTE);

    private final Rechecks rechecks;
    private final FindEntryUnderRecheck entries;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;

    DecideRecheck(
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
     * @param read number of the proposal that was read
     * @throws Problem unknown, forbidden to others and on own work, conflict at another step, invalid without a verdict
     *     or the words it needs, stale where the proposal or the entry is another one by now
     */
    public void decide(Reference reference, int read, RecheckVerdict verdict, String words, Viewer me) {
        var reviewer = RecheckScope.of(me).me();
        Recheck recheck = rechecks.seenBy(me, reference);
        if (recheck.hands().isWorkOf(reviewer)) throw new OwnProposal();
        me.mustBe(Role.REVIEWER);
        String clean = checked(verdict, words);
        if (verdict == RecheckVerdict.CONFIRM) refuseOtherEntry(recheck, read, me);
        recheck.decide(reviewer, read, verdict, clean, clocks.forExpert(recheck.firstReason()), clocks.now());
        rechecks.save(recheck);
        audit.record("decide", "recheck", reference.code(), me, verdict.code());
        process.decided(reference, verdict);
    }

    private static String checked(RecheckVerdict verdict, String words) {
        if (verdict == null) throw Problem.invalid("verdict", "Choose a verdict");
        return verdict == RecheckVerdict.CONFIRM
                ? WORDS.optional(words)
                : WORDS.required(words, "Tell the expert or the editors why");
    }

    /** What was proposed on another text than readers see now has to be looked at again first. */
    private void refuseOtherEntry(Recheck recheck, int read, Viewer me) {
        Proposal latest = recheck.latest().orElseThrow(NotThisStep::new);
        boolean waits = recheck.state().course().stage() == RecheckStage.CONFIRMING;
        if (!waits || latest.number() != read) return; // the aggregate says so
        EntryUnderRecheck entry = entries.byKey(recheck.state().entry(), me)
                .filter(EntryUnderRecheck::live)
                .orElseThrow(EntryIsGone::new);
        if (entry.revision() != latest.text().entryRevision()) throw new EntryChangedMeanwhile(entry.revision());
    }
}
