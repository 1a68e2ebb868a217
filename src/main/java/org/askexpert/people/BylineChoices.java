package org.askexpert.people;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Choices of staff about their own names. */
interface BylineChoices extends Repository<BylineChoice, Long> {

    BylineChoice save(BylineChoice choice);

    @Query("select c.personId from BylineChoice c where c.named = true"
            + " and c.id = (select max(d.id) from BylineChoice d where d.personId = c.personId)")
    Set<PersonId> named();

    Optional<BylineChoice> findFirstByPersonIdOrderByIdDesc(PersonId person);
}
