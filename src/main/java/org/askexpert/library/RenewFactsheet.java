package org.askexpert.library;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.context.ApplicationEventPublisher;

/** Brings out the next edition of a factsheet; answers keep its name, and the library its older editions. */
@UseCase
public class RenewFactsheet {

    private final Factsheets factsheets;
    private final FactsheetWords words;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    RenewFactsheet(
            Factsheets factsheets, FactsheetWords words, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.factsheets = factsheets;
        this.words = words;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param read number of the edition that was looked at
     * @throws Problem forbidden to others, unknown, invalid fields, stale where there is a newer edition, conflict where
     *     it is retired
     */
    public void renew(String slug, int read, NewFactsheet wanted, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Factsheet factsheet = found(slug);
        NewFactsheet checked = words.checked(
                new NewFactsheet(slug, wanted.title(), wanted.address(), wanted.edition(), wanted.topic()));
        factsheet.renew(read, checked, words.topic(checked, me), new PersonId(editor.person()), clock.instant());
        events.publishEvent(new FactsheetChanged(slug, read + 1));
        audit.record("renew-factsheet", "factsheet", slug, me, null);
    }

    private Factsheet found(String slug) {
        if (!Slug.isSlug(slug)) throw Problem.unknown();
        return factsheets.findBySlug(slug).orElseThrow(Problem::unknown);
    }
}
