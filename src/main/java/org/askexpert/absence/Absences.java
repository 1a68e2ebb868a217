package org.askexpert.absence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Absences that are not over, unless asked by key. */
interface Absences extends Repository<Absence, Long> {

    String AHEAD = "select a from Absence a where a.endedAt is null and a.lastDay >= :today";
    String NOW = AHEAD + " and a.firstDay <= :today";

    Absence saveAndFlush(Absence absence);

    Optional<Absence> findByIdAndPersonId(long id, PersonId person);

    @Query(AHEAD + " and a.personId = :person order by a.firstDay")
    List<Absence> of(PersonId person, LocalDate today);

    @Query(NOW + " and a.personId in :people order by a.id")
    List<Absence> away(Collection<PersonId> people, LocalDate today);

    @Query(AHEAD + " order by a.firstDay, a.id")
    List<Absence> all(LocalDate today);

    /** Locked, so that two who ask at once do not both start one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(NOW + " and a.startedAt is null order by a.id")
    List<Absence> notStarted(LocalDate today);

    @Query(NOW + " order by a.id")
    List<Absence> now(LocalDate today);
}
