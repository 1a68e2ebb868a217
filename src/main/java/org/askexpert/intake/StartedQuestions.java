package org.askexpert.intake;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Unsent questions, each found by who holds its token alone. */
interface StartedQuestions extends Repository<StartedQuestion, Long> {

    StartedQuestion save(StartedQuestion started);

    @Query("select s from StartedQuestion s where s.tokenHash = :token and s.expiresAt > :now")
    Optional<StartedQuestion> find(byte[] token, Instant now);

    /** A second send waits here for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StartedQuestion s where s.tokenHash = :token and s.expiresAt > :now")
    Optional<StartedQuestion> lock(byte[] token, Instant now);

    @Modifying
    @Query("delete from StartedQuestion s where s.tokenHash = :token")
    int delete(byte[] token);

    @Modifying
    @Query("delete from StartedQuestion s where s.expiresAt < :now")
    void deleteExpired(Instant now);
}
