package org.askexpert.absence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Dates;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Finds out who has gone away since it was last asked; of each absence it tells once, whichever node asks. */
@UseCase
public class StartAbsences {

    private final Absences absences;
    private final Dates dates;
    private final Audit audit;
    private final Clock clock;

    StartAbsences(Absences absences, Dates dates, Audit audit, Clock clock) {
        this.absences = absences;
        this.dates = dates;
        this.audit = audit;
        this.clock = clock;
    }

    public List<PersonId> start(Viewer system) {
        system.mustBeSystem();
        Instant now = clock.instant();
        return absences.notStarted(dates.today()).stream()
                .filter(absence -> absence.start(now))
                .map(Absence::person)
                .peek(person -> audit.record("start-absence", "person", String.valueOf(person.number()), system, null))
                .toList();
    }
}
