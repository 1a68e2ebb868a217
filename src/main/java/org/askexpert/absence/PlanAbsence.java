package org.askexpert.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindExpert;
import org.askexpert.people.LockPerson;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Says that somebody will be away: the person, or an editor on their behalf. */
@UseCase
public class PlanAbsence {

    private final Absences absences;
    private final FindExpert experts;
    private final LockPerson lock;
    private final Dates dates;
    private final Audit audit;
    private final Clock clock;

    PlanAbsence(Absences absences, FindExpert experts, LockPerson lock, Dates dates, Audit audit, Clock clock) {
        this.absences = absences;
        this.experts = experts;
        this.lock = lock;
        this.dates = dates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it; what becomes of the work is not done here.
     *
     * @param substitute handle of another expert, or null
     * @throws Problem invalid fields {@code from}, {@code until}, {@code substitute}
     */
    public void plan(PersonId person, Span days, String substitute, Viewer me) {
        Viewer.Staff staff = me.staff();
        if (staff.person() != person.number()) me.mustBe(Role.EDITOR);
        days.refuseOdd(dates.today());
        lock.lock(person, me);
        refuseOverlap(absences.of(person, dates.today()), days);
        PersonId standsIn = substitute == null ? null : substitute(person, days, substitute, me);
        absences.saveAndFlush(new Absence(person, days, standsIn, staff.person(), clock.instant()));
        audit.record("plan-absence", "person", String.valueOf(person.number()), me, days.first() + "-" + days.last());
    }

    private void refuseOverlap(List<Absence> planned, Span days) {
        LocalDate today = dates.today();
        planned.stream()
                .filter(absence -> absence.overlaps(days))
                .map(absence -> absence.view(today))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.invalid(
                            "from",
                            "Enter days outside those from " + dates.on(other.firstDay()) + " to "
                                    + dates.on(other.lastDay()) + ", which are planned already");
                });
    }

    private PersonId substitute(PersonId person, Span days, String handle, Viewer me) {
        PersonId found = experts.byHandle(handle, me)
                .orElseThrow(() -> Problem.invalid("substitute", "Choose an expert from the list"))
                .id();
        if (found.equals(person)) throw Problem.invalid("substitute", "Choose somebody else to stand in");
        if (absences.of(found, dates.today()).stream().anyMatch(absence -> absence.overlaps(days))) {
            throw Problem.invalid("substitute", "Choose somebody who is there on these days");
        }
        return found;
    }
}
