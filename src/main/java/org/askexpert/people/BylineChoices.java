package org.askexpert.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Choices of staff about their own names. */
interface BylineChoices extends Repository<BylineChoice, Long> {

    BylineChoice save(BylineChoice choice);

    Optional<BylineChoice> findFirstByPersonIdOrderByIdDesc(PersonId person);
}
