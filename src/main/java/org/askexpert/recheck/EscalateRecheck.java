package org.askexpert.recheck;

import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells the editors that a step takes too long. */
@UseCase
public class EscalateRecheck {

    private final Rechecks rechecks;

    EscalateRecheck(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    public void escalate(Reference reference, Viewer system) {
        system.mustBeSystem();
        Recheck recheck = rechecks.seenBy(system, reference);
        recheck.escalate();
        rechecks.save(recheck);
    }
}
