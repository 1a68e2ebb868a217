package org.askexpert.workflow;

import java.util.List;
import org.askexpert.archive.FindAgeing;
import org.askexpert.recheck.BeginNight;
import org.askexpert.recheck.EndRecheck;
import org.askexpert.recheck.FindCauses;
import org.askexpert.recheck.FindDueEntries;
import org.askexpert.recheck.ForgetCause;
import org.askexpert.recheck.OpenCause;
import org.askexpert.recheck.RecheckReason;
import org.askexpert.recheck.StartRecheck;
import org.askexpert.recheck.Why;
import org.askexpert.shared.Viewer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts re-checks: at night for entries whose date has passed, every minute for what happened meanwhile. Each entry has
 * a transaction of its own, so that what is done stays done; several nodes may be at it, and none does anything twice.
 */
@Component
class RecheckRounds {

    private final BeginNight night;
    private final FindDueEntries due;
    private final FindCauses causes;
    private final StartRecheck start;
    private final EndRecheck end;
    private final ForgetCause forget;

    RecheckRounds(
            BeginNight night,
            FindDueEntries due,
            FindCauses causes,
            StartRecheck start,
            EndRecheck end,
            ForgetCause forget) {
        this.night = night;
        this.due = due;
        this.causes = causes;
        this.start = start;
        this.end = end;
        this.forget = forget;
    }

    /** One node does it. */
    @Scheduled(cron = "${askexpert.recheck.nightly:0 30 2 * * *}", zone = "UTC")
    void atNight() {
        if (night.begin(Viewer.system())) startWhatIsDue();
    }

    void startWhatIsDue() {
        Viewer system = Viewer.system();
        Why passed = Why.of(RecheckReason.DATE_PASSED);
        FindAgeing.Place place = FindAgeing.Place.START;
        while (place != null) {
            FindDueEntries.Batch batch = due.behind(place, system);
            batch.toStart().forEach(entry -> start.start(entry, passed, system));
            place = batch.next();
        }
    }

    @Scheduled(cron = "${askexpert.recheck.follow:30 * * * * *}")
    void startWhatHappened() {
        Viewer system = Viewer.system();
        long behind = 0;
        for (var open = causes.behind(behind, system); !open.isEmpty(); open = causes.behind(behind, system)) {
            open.forEach(cause -> follow(cause, system));
            behind = open.get(open.size() - 1).id();
        }
    }

    private void follow(OpenCause cause, Viewer system) {
        if (cause.endsRecheck()) end.end(cause.entry(), system);
        Why why = causes.why(cause, system);
        long behind = 0;
        for (List<Long> next = causes.entries(cause, behind, system);
                !next.isEmpty();
                next = causes.entries(cause, behind, system)) {
            next.forEach(entry -> start.start(entry, why, system));
            behind = next.get(next.size() - 1);
        }
        forget.forget(cause, system);
    }
}
