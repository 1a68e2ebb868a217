package org.askexpert.intake;

import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.data.repository.Repository;

/** Identities, each found through its question alone: by process steps, or by who holds its link. */
interface Askers extends Repository<Asker, Long> {

    Asker save(Asker asker);

    Optional<Asker> findByQuestionId(long question);

    Optional<Asker> findByReference(Reference reference);
}
