package org.askexpert.recheck;

import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Opens a re-check of an entry, or adds the reason to the one that is open: there is never a second one. */
@UseCase
public class StartRecheck {

    private final Opening opening;

    StartRecheck(Opening opening) {
        this.opening = opening;
    }

    /**
     * Two at once end as one: the unique key makes the second try find what the first opened.
     *
     * @return the one that is open now; nothing for an entry that readers do not see
     */
    public Optional<Reference> start(long entry, Why why, Viewer system) {
        system.mustBeSystem();
        return opening.open(entry, why, system);
    }
}
