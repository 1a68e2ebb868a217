package org.askexpert.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Questions, seen only through a scope. */
interface Questions extends Repository<Question, Long> {

    /** What a viewer may see, on the alias {@code q}. */
    String SEEN = """
            (
                :#{#scope.all} = true
                or (:#{#scope.reviewer} = true and (q.way.stage = IN_REVIEW or q.answer.edition = IN_REVIEW
                    or exists (select 1 from Review r where r.question = q and r.reviewerId = :#{#scope.me})))
                or (:#{#scope.expert} = true and exists (select 1 from Assignment a where a.question = q
                    and a.personId = :#{#scope.me} and (a.state in (OFFERED, ACCEPTED, FINISHED)
                        or (a.state = CLOSED and q.way.stage in (NOT_TAKEN, WITHDRAWN)))))
                or (:#{#scope.expert} = true and q.way.waiting = EXPERT and q.asked.topicId in :#{#scope.topics}))""";

    Question save(Question question);

    boolean existsByReference(Reference reference);

    @Query("select q from Question q where q.reference = :reference and " + SEEN)
    Optional<Question> find(Scope scope, Reference reference);

    @Query("select q from Question q where q.id = :key and " + SEEN)
    Optional<Question> find(Scope scope, long key);

    /** Who else took what every expert of these topics could have taken, the last first. */
    @Query("""
            select new org.askexpert.question.PickedUp(a.personId, a.offeredAt) from Assignment a
            where a.question.reference = :reference
                and a.question.asked.topicId in :#{#scope.topics} and a.assignedBy = EXPERT
                and a.state in (OFFERED, ACCEPTED, FINISHED) and a.personId <> :#{#scope.me} order by a.id desc""")
    List<PickedUp> takenFrom(Scope scope, Reference reference);

    /** One that this person accepted at some time, whoever holds it now. */
    @Query("""
            select q from Question q where q.reference = :reference and exists (select 1 from Assignment a
                where a.question = q and a.personId = :person and a.acceptedAt is not null)""")
    Optional<Question> acceptedBy(PersonId person, Reference reference);

    /** The scope of an asker who opened the own question. */
    @Query("select q from Question q where q.id = :id")
    Optional<Question> ofAsker(long id);

    /** What everybody reads the answer of; {@link FindWhoAnswered} tells nothing else of it. */
    @Query("select q from Question q where q.reference = :reference and q.way.stage = PUBLISHED")
    Optional<Question> published(Reference reference);

    @Query("select q.id from Question q where q.id in :keys and q.way.held = false")
    Set<Long> begun(Collection<Long> keys);

    @Query("""
            select new org.askexpert.question.Workload(a.personId,
                sum(case when a.state in (OFFERED, ACCEPTED) then 1 else 0 end), max(a.offeredAt))
            from Assignment a where a.personId in :people group by a.personId""")
    List<Workload> workload(Collection<PersonId> people);

    /** For whoever sees every question: the whole predicate is true then, and its plan is made anew each time. */
    @Query("select q from Question q where :#{#scope.all} = true and q.reference = :reference")
    Optional<Question> findAny(Scope scope, Reference reference);

    default Question seenBy(Scope scope, Reference reference) {
        return (scope.all() ? findAny(scope, reference) : find(scope, reference))
                .orElseThrow(org.askexpert.shared.Problem::unknown);
    }
}
