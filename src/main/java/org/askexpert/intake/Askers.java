package org.askexpert.intake;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Asker a set a.email = null, a.name = null where a.questionId in :questions and a.email is not null")
    int forgetContacts(Collection<Long> questions);

    /** Whoever else does something for this address waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Asker a where a.emailHash = :emailHash order by a.id")
    List<Asker> lockByEmailHash(byte[] emailHash);
}
