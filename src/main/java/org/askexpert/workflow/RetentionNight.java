package org.askexpert.workflow;

import org.askexpert.privacy.BeginRetention;
import org.askexpert.privacy.CompleteLedger;
import org.askexpert.privacy.KeepRetention;
import org.askexpert.shared.Viewer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night lets go of what was kept long enough; one node does that, all bring their ledger up to date. */
@Component
class RetentionNight {

    private final BeginRetention night;
    private final KeepRetention keep;
    private final CompleteLedger ledger;

    RetentionNight(BeginRetention night, KeepRetention keep, CompleteLedger ledger) {
        this.night = night;
        this.keep = keep;
        this.ledger = ledger;
    }

    @Scheduled(cron = "${askexpert.retention.nightly:0 40 2 * * *}", zone = "UTC")
    void atNight() {
        Viewer system = Viewer.system();
        if (night.begin(system)) keep.keep(system);
        ledger.complete(system);
    }
}
