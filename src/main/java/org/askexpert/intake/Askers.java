package org.askexpert.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Identities, each found through its question alone: by process steps, or by who holds its link; by address only
 * through its hash, while a letter is on its way.
 */
interface Askers extends Repository<Asker, Long> {

    Asker save(Asker asker);

    Optional<Asker> findByQuestionId(long question);

    Optional<Asker> findByReference(Reference reference);

    List<Asker> findTop50ByEmailHashOrderByIdDesc(byte[] emailHash);

    List<Asker> findByEmailHashOrderById(byte[] emailHash);

    /** Whoever else does something for this address waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Asker a where a.emailHash = :emailHash order by a.id")
    List<Asker> lockByEmailHash(byte[] emailHash);
}
