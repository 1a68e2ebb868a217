package org.askexpert.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, now or later. Colleagues may know; what is past nobody asks for. */
@UseCase
@Transactional(readOnly = true)
public class FindAbsences {

    private final Absences absences;
    private final Dates dates;

    FindAbsences(Absences absences, Dates dates) {
        this.absences = absences;
        this.dates = dates;
    }

    /** Those among some people who are away today. */
    public Map<PersonId, AbsenceView> now(Collection<PersonId> people, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        if (people.isEmpty()) return Map.of();
        return byPerson(absences.away(people, dates.today()));
    }

    /** Everybody who is away today. */
    public Map<PersonId, AbsenceView> now(Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        return byPerson(absences.now(dates.today()));
    }

    /** What one person plans, the next first: the own plan, or anybody's for editors. */
    public List<AbsenceView> of(PersonId person, Viewer me) {
        if (me.staff().person() != person.number()) me.mustBe(Role.EDITOR);
        return views(absences.of(person, dates.today()));
    }

    /** Everybody's plans, the next first. */
    public List<AbsenceView> ahead(Viewer me) {
        me.mustBe(Role.EDITOR);
        return views(absences.all(dates.today()));
    }

    private List<AbsenceView> views(List<Absence> found) {
        LocalDate today = dates.today();
        return found.stream().map(absence -> absence.view(today)).toList();
    }

    private Map<PersonId, AbsenceView> byPerson(List<Absence> found) {
        return views(found).stream()
                .collect(Collectors.toMap(AbsenceView::person, Function.identity(), (one, other) -> one));
    }
}
