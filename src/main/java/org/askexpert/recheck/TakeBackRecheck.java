package org.askexpert.recheck;

import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes a re-check from somebody who left, so that the rules choose another expert. */
@UseCase
public class TakeBackRecheck {

    private final Rechecks rechecks;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;

    TakeBackRecheck(Rechecks rechecks, RecheckProcess process, RecheckClocks clocks, Audit audit) {
        this.rechecks = rechecks;
        this.process = process;
        this.clocks = clocks;
        this.audit = audit;
    }

    public void takeBack(Reference reference, Viewer system) {
        system.mustBeSystem();
        Recheck recheck = rechecks.seenBy(system, reference);
        recheck.handBack(recheck.state().expert(), clocks.forEditor(), clocks.now());
        rechecks.save(recheck);
        audit.record("move-from-leaver", "recheck", reference.code(), system, null);
        process.handedBack(reference);
    }
}
