package org.askexpert.recheck;

import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets the expert who was asked pass, so that somebody else is. */
@UseCase
public class HandBackRecheck {

    private final Rechecks rechecks;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;

    HandBackRecheck(Rechecks rechecks, RecheckProcess process, RecheckClocks clocks, Audit audit) {
        this.rechecks = rechecks;
        this.process = process;
        this.clocks = clocks;
        this.audit = audit;
    }

    public void handBack(Reference reference, Viewer me) {
        Recheck recheck = rechecks.seenBy(me, reference);
        me.mustBe(Role.EXPERT);
        recheck.handBack(RecheckScope.of(me).me(), clocks.forEditor(), clocks.now());
        rechecks.save(recheck);
        audit.record("hand-back", "recheck", reference.code(), me, null);
        process.handedBack(reference);
    }
}
