package org.askexpert.recheck;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Ends the re-check of an entry that readers see no more; where none is open, nothing happens. */
@UseCase
public class EndRecheck {

    private final Rechecks rechecks;
    private final RecheckProcess process;
    private final RecheckClocks clocks;

    EndRecheck(Rechecks rechecks, RecheckProcess process, RecheckClocks clocks) {
        this.rechecks = rechecks;
        this.process = process;
        this.clocks = clocks;
    }

    public void end(long entry, Viewer system) {
        system.mustBeSystem();
        rechecks.openOn(entry).ifPresent(recheck -> {
            recheck.entryGone(clocks.now());
            rechecks.save(recheck);
            process.entryGone(recheck.state().reference());
        });
    }
}
