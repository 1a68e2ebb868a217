package org.askexpert.recheck;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Re-checks, seen only through a scope. */
interface Rechecks extends Repository<Recheck, Long> {

    /** Whoever is asked, reviewers as soon as there is something to confirm, editors all. */
    String SEEN = """
            (:#{#scope.all} = true or r.expertId = :#{#scope.me}
                or (:#{#scope.reviewer} = true and r.revision > 0))""";

    Recheck save(Recheck recheck);

    boolean existsByReference(Reference reference);

    @Query("select r from Recheck r where r.reference = :reference and " + SEEN)
    Optional<Recheck> find(RecheckScope scope, Reference reference);

    @Query("select r from Recheck r where r.openEntryId = :entry")
    Optional<Recheck> openOn(long entry);

    /** Key of the entry and reference, for those among these that are looked at now. */
    @Query("select r.openEntryId, r.reference from Recheck r where r.openEntryId in :entries")
    List<Object[]> openAmong(Collection<Long> entries);

    /** Entries among these that are looked at now, or whose last proposal was rejected since a moment. */
    @Query("""
            select r.entryId from Recheck r where r.entryId in :entries and (r.openEntryId is not null
                or (r.course.outcome = UNTOUCHED and r.course.closedAt > :since))""")
    Set<Long> busy(Collection<Long> entries, Instant since);

    @Query("""
            select new org.askexpert.recheck.Load(h.personId,
                sum(case when h.leftAt is null then 1 else 0 end), max(h.askedAt))
            from Holder h where h.personId in :people group by h.personId""")
    List<Load> loads(Collection<PersonId> people);

    @Query("select r from Recheck r where r.openEntryId is not null and r.course.stage = RECHECKING"
            + " and r.expertId not in :experts order by r.id")
    List<Recheck> withOthersThan(Collection<PersonId> experts);

    default Recheck seenBy(Viewer me, Reference reference) {
        return find(RecheckScope.of(me), reference).orElseThrow(Problem::unknown);
    }
}
