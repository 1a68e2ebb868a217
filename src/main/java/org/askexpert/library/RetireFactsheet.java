package org.askexpert.library;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a factsheet from the shelf; answers that cite it name it without a link. */
@UseCase
public class RetireFactsheet {

    private final Factsheets factsheets;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    RetireFactsheet(Factsheets factsheets, ApplicationEventPublisher events, Audit audit) {
        this.factsheets = factsheets;
        this.events = events;
        this.audit = audit;
    }

    /**
     * @param read number of the edition that was looked at
     * @throws Problem forbidden to others, unknown, stale where there is a newer edition, conflict where it is retired
     */
    public void retire(String slug, int read, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (!Slug.isSlug(slug)) throw Problem.unknown();
        Factsheet factsheet = factsheets.findBySlug(slug).orElseThrow(Problem::unknown);
        factsheet.retire(read);
        events.publishEvent(new FactsheetChanged(slug, read + 1)); // every edition there was is old
        audit.record("retire-factsheet", "factsheet", slug, me, null);
    }
}
