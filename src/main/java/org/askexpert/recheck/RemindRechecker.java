package org.askexpert.recheck;

import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Reminds the expert that an entry waits. */
@UseCase
public class RemindRechecker {

    private final Rechecks rechecks;

    RemindRechecker(Rechecks rechecks) {
        this.rechecks = rechecks;
    }

    public void remind(Reference reference, Viewer system) {
        system.mustBeSystem();
        Recheck recheck = rechecks.seenBy(system, reference);
        recheck.remind();
        rechecks.save(recheck);
    }
}
