package org.askexpert.recheck;

import java.time.Clock;
import org.askexpert.archive.EntryGone;
import org.askexpert.archive.EntryRewritten;
import org.askexpert.feedback.ReaderReported;
import org.askexpert.library.FactsheetChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what happened, in the transaction it happened in: one small row, so that no reader waits and nothing is lost. A
 * job does the rest.
 */
@Component
class NoteCauses {

    private final Causes causes;
    private final Clock clock;

    NoteCauses(Causes causes, Clock clock) {
        this.causes = causes;
        this.clock = clock;
    }

    @EventListener
    void readerReported(ReaderReported event) {
        causes.save(Cause.reported(event.entry(), clock.instant()));
    }

    @EventListener
    void entryRewritten(EntryRewritten event) {
        causes.save(Cause.entry(RecheckReason.ENTRY_CHANGED, event.entry(), clock.instant()));
    }

    @EventListener
    void entryGone(EntryGone event) {
        causes.save(Cause.entry(RecheckReason.ENTRY_WITHDRAWN, event.entry(), clock.instant()));
    }

    @EventListener
    void factsheetChanged(FactsheetChanged event) {
        causes.save(Cause.factsheet(event.slug(), event.edition(), clock.instant()));
    }
}
