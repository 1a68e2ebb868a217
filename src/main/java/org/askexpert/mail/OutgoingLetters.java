package org.askexpert.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox. Only process steps and the demo's mailbox read it; the use cases refuse everybody else. */
interface OutgoingLetters extends Repository<OutgoingLetter, Long> {

    OutgoingLetter save(OutgoingLetter letter);

    @Query("select l from OutgoingLetter l where l.id = :id")
    Optional<OutgoingLetter> numbered(long id);

    @Query("select l from OutgoingLetter l where l.recipient in (ASKER, PERSON) and l.state = SENT and l.id = :id")
    Optional<OutgoingLetter> sentAs(long id);

    @Query("""
            select l from OutgoingLetter l
            where l.recipient in (ASKER, PERSON) and l.state = SENT and l.id < :before order by l.id desc""")
    List<OutgoingLetter> newestSent(long before, Limit limit);

    @Modifying
    @Query("update OutgoingLetter l set l.attempts = l.attempts + 1, l.problem = :problem where l.id = :id")
    void failed(long id, String problem);
}
