package org.askexpert.library;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Adds a factsheet to the library. For editors, and for the demo's samples. */
@UseCase
public class AddFactsheet {

    private final Factsheets factsheets;
    private final FactsheetWords words;
    private final Audit audit;
    private final Clock clock;

    AddFactsheet(Factsheets factsheets, FactsheetWords words, Audit audit, Clock clock) {
        this.factsheets = factsheets;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Problem forbidden to others, invalid for a bad field, conflict where the slug is taken
     */
    public String add(NewFactsheet wanted, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        NewFactsheet checked = words.checked(wanted);
        if (factsheets.findBySlug(checked.slug()).isPresent()) {
            throw new Problem(Problem.Kind.CONFLICT, "slug-taken", "There is a factsheet of this name already.");
        }
        PersonId editor = me instanceof Viewer.Staff staff ? new PersonId(staff.person()) : null;
        factsheets.save(new Factsheet(checked, words.topic(checked, me), editor, clock.instant()));
        audit.record("add-factsheet", "factsheet", checked.slug(), me, null);
        return checked.slug();
    }
}
