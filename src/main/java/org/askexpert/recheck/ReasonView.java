package org.askexpert.recheck;

import java.time.Instant;

/** A reason as people read it. */
public record ReasonView(RecheckReason kind, String source, Instant notedAt) {

    public boolean pointsToEntry() {
        return kind == RecheckReason.ENTRY_CHANGED || kind == RecheckReason.ENTRY_WITHDRAWN;
    }
}
