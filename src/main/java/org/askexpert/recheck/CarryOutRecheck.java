package org.askexpert.recheck;

import org.askexpert.archive.Reappraisal;
import org.askexpert.archive.ReappraiseEntry;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Does to the entry what was confirmed, and ends the re-check: both or neither. */
@UseCase
public class CarryOutRecheck {

    private final Rechecks rechecks;
    private final ReappraiseEntry reappraise;
    private final RecheckClocks clocks;

    CarryOutRecheck(Rechecks rechecks, ReappraiseEntry reappraise, RecheckClocks clocks) {
        this.rechecks = rechecks;
        this.reappraise = reappraise;
        this.clocks = clocks;
    }

    public Reappraisal.Effect carryOut(Reference reference, Viewer system) {
        system.mustBeSystem();
        Recheck recheck = rechecks.seenBy(system, reference);
        Proposal confirmed = recheck.confirmed();
        Reappraisal.Effect effect = reappraise.reappraise(recheck.state().entry(), found(confirmed), system);
        switch (effect) {
            case DONE -> recheck.carriedOut(clocks.now());
            case CHANGED -> recheck.lookAgain(clocks.forExpert(recheck.firstReason()));
            case GONE -> recheck.entryGone(clocks.now());
        }
        rechecks.save(recheck);
        return effect;
    }

    private static Reappraisal found(Proposal confirmed) {
        ProposalText text = confirmed.text();
        return new Reappraisal(
                kind(text.outcome()),
                text.entryRevision(),
                text.title(),
                text.question(),
                text.answer(),
                text.type(),
                text.note(),
                confirmed.author());
    }

    private static Reappraisal.Kind kind(Proposed outcome) {
        return switch (outcome) {
            case STILL_RIGHT -> Reappraisal.Kind.KEEP;
            case REVISE -> Reappraisal.Kind.REVISE;
            case RETRACT -> Reappraisal.Kind.RETRACT;
        };
    }
}
