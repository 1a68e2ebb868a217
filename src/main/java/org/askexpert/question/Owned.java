package org.askexpert.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What some people hold and have not done with, oldest first. */
interface Owned extends Repository<Question, Long> {

    @Query("""
            select new org.askexpert.question.OwnedQuestion(
                q.reference, q.asked.title, q.way.stage, q.holding.assigneeId, a.assignedBy)
            from Assignment a join a.question q
            where a.personId in :people and q.holding.assigneeId = a.personId
                and (a.state in (OFFERED, ACCEPTED)
                    or (a.state = FINISHED and q.way.stage = ANSWERED and q.answer.edition = PREPARING))
            order by q.id""")
    List<OwnedQuestion> by(Collection<PersonId> people);

    @Query("select a.personId, count(a) from Assignment a where a.state in (OFFERED, ACCEPTED) group by a.personId")
    List<Object[]> numbers();

    /** Whoever has something in hand. Not a query of its own: Spring Data would take the record for a view to construct. */
    default Set<PersonId> holders() {
        return numbers().stream().map(row -> (PersonId) row[0]).collect(Collectors.toSet());
    }
}
