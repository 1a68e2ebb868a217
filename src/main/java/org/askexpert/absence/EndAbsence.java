package org.askexpert.absence;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Somebody is back early, or does not go: from now on new questions may come. */
@UseCase
public class EndAbsence {

    private final Absences absences;
    private final Audit audit;
    private final Clock clock;

    EndAbsence(Absences absences, Audit audit, Clock clock) {
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem unknown, for an absence of somebody else; conflict, where it has ended */
    public void end(PersonId person, long absence, Viewer me) {
        if (me.staff().person() != person.number()) me.mustBe(Role.EDITOR);
        Absence found = absences.findByIdAndPersonId(absence, person).orElseThrow(Problem::unknown);
        found.end(clock.instant());
        audit.record("end-absence", "person", String.valueOf(person.number()), me, null);
    }
}
