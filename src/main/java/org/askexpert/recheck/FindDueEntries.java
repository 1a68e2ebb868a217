package org.askexpert.recheck;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.askexpert.archive.AgeingEntry;
import org.askexpert.archive.FindAgeing;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Entries whose date has passed, batch by batch, for the nightly job. */
@UseCase
@Transactional(readOnly = true)
public class FindDueEntries {

    private static final int BATCH = 100;

    /**
     * @param toStart those of the batch that nobody looks at, and that nobody rejected a proposal for a short while ago
     * @param next where the next batch begins, or null after the last one
     */
    public record Batch(List<Long> toStart, FindAgeing.Place next) {}

    private final FindAgeing ageing;
    private final Rechecks rechecks;
    private final RecheckRules rules;
    private final RecheckClocks clocks;

    FindDueEntries(FindAgeing ageing, Rechecks rechecks, RecheckRules rules, RecheckClocks clocks) {
        this.ageing = ageing;
        this.rechecks = rechecks;
        this.rules = rules;
        this.clocks = clocks;
    }

    public Batch behind(FindAgeing.Place place, Viewer system) {
        system.mustBeSystem();
        List<AgeingEntry> due = ageing.behind(place, clocks.now(), BATCH, system);
        if (due.isEmpty()) return new Batch(List.of(), null);
        List<Long> keys = due.stream().map(AgeingEntry::id).toList();
        Duration pause = Duration.ofDays(rules.pauseAfterRejectionDays());
        Set<Long> busy = rechecks.busy(keys, clocks.now().minus(pause));
        AgeingEntry last = due.get(due.size() - 1);
        FindAgeing.Place next = due.size() < BATCH ? null : new FindAgeing.Place(last.nextReview(), last.id());
        return new Batch(keys.stream().filter(key -> !busy.contains(key)).toList(), next);
    }
}
