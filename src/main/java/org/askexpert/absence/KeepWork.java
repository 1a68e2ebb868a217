package org.askexpert.absence;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A question that was begun stays with somebody who is away; editors go on seeing it on their list. */
@UseCase
public class KeepWork {

    private final Absences absences;
    private final KeptWorks kept;
    private final Audit audit;
    private final Clock clock;

    KeepWork(Absences absences, KeptWorks kept, Audit audit, Clock clock) {
        this.absences = absences;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same again changes nothing. */
    public void keep(PersonId person, long absence, String reference, Viewer me) {
        Viewer.Staff staff = me.staff();
        if (staff.person() != person.number()) me.mustBe(Role.EDITOR);
        absences.findByIdAndPersonId(absence, person).orElseThrow(Problem::unknown);
        if (kept.existsByAbsenceIdAndReference(absence, reference)) return;
        kept.save(new KeptWork(absence, reference, staff.person(), clock.instant()));
        audit.record("keep-while-away", "question", reference, me, null);
    }
}
