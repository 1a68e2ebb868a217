package org.askexpert.kept;

import java.time.Clock;
import org.askexpert.shared.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps a version of a list that is changed piece by piece: its room changes a row, and what stands there then is kept. */
@Component
public class RecordKept {

    private final KeptVersions versions;
    private final Clock clock;

    RecordKept(KeptVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Makes the change, in the caller's transaction.
     *
     * @throws Problem conflict, where somebody changed the same list at this moment
     */
    public void changed(KeptList list, long editor, Runnable change) {
        KeptVersion before =
                versions.findFirstByListCodeOrderByVersionDesc(list.code()).orElseGet(() -> KeptVersion.first(list));
        change.run();
        String after = list.standing();
        if (before.says(after)) return;
        try {
            if (before.isNew()) versions.saveAndFlush(before);
            versions.saveAndFlush(before.followedBy(after, editor, clock.instant()));
        } catch (DataIntegrityViolationException faster) {
            throw Problem.conflict("Somebody else was faster. Look at it again, then repeat.");
        }
    }
}
