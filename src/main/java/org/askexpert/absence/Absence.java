package org.askexpert.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;

/** Days on which a member of staff is away, the first and the last of them included. */
@Entity
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private PersonId substituteId;
    private long plannedBy;
    private Instant plannedAt;
    private Instant startedAt;
    private Instant endedAt;

    protected Absence() {}

    Absence(PersonId person, Span days, PersonId substitute, long by, Instant now) {
        this.personId = person;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.substituteId = substitute;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    boolean overlaps(Span days) {
        return !firstDay.isAfter(days.last()) && !lastDay.isBefore(days.first());
    }

    /** The work of whoever is away has been looked after; only the first call says so. */
    boolean start(Instant now) {
        if (startedAt != null) return false;
        startedAt = now;
        return true;
    }

    /** The person is back early, or does not go at all. */
    void end(Instant now) {
        if (endedAt != null) throw Problem.conflict("This absence has ended already.");
        endedAt = now;
    }

    PersonId person() {
        return personId;
    }

    boolean isOver(LocalDate today) {
        return endedAt != null || lastDay.isBefore(today);
    }

    AbsenceView view(LocalDate today) {
        return new AbsenceView(
                id, personId, firstDay, lastDay, substituteId, !firstDay.isAfter(today) && !isOver(today));
    }
}
