package org.askexpert.recheck;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Reference;

/**
 * A re-check in a list.
 *
 * @param slug address of its entry
 * @param expert name of who is asked, or null
 */
public record RecheckRow(
        Reference reference,
        String slug,
        String title,
        List<RecheckReason> reasons,
        RecheckStage stage,
        Instant due,
        boolean overdue,
        String expert) {

    public RecheckRow {
        reasons = List.copyOf(reasons);
    }
}
