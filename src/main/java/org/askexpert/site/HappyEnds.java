package org.askexpert.site;

import org.askexpert.guard.FormGuard;
import org.askexpert.guard.FormStamps;
import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.CountOne;
import org.askexpert.tally.Tallied;
import org.springframework.stereotype.Component;

/** Counts questions that an answer of ours has answered: one form once, however often it was pressed, and no programs. */
@Component
class HappyEnds {

    private static final String PURPOSE = "answered";

    private final FormStamps stamps;
    private final IdempotencyKeys keys;
    private final CountOne count;

    HappyEnds(FormStamps stamps, IdempotencyKeys keys, CountOne count) {
        this.stamps = stamps;
        this.keys = keys;
        this.count = count;
    }

    void count(FormGuard guard) {
        if (stamps.isDoubtfulHoweverQuick(guard)) return;
        keys.once(PURPOSE, guard.stamp(), PURPOSE, () -> {
            count.count(Tallied.SUGGESTION_ANSWERED, Viewer.reader());
            return PURPOSE;
        });
    }
}
