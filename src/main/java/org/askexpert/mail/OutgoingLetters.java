package org.askexpert.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
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

    @Query(
            "select l.sentAt from OutgoingLetter l where l.addressHash = :address and l.state = SENT and l.sentAt > :since")
    List<Instant> sentTo(byte[] address, Instant since);

    /** When the others wait for. */
    @Query("""
            select l.notBefore from OutgoingLetter l where l.addressHash = :address and l.state = WAITING
                and l.notBefore > :now and l.id <> :me""")
    List<Instant> waitingFor(byte[] address, Instant now, long me);

    @Modifying
    @Query("delete from OutgoingLetter l where l.letter = :letter and l.state <> WAITING and l.createdAt < :before")
    void deleteEnded(Letter letter, Instant before);

    @Query("select count(l) > 0 from OutgoingLetter l where l.personId = :person and l.letter = :letter and l.id > :id")
    boolean hasNewer(Letter letter, PersonId person, long id);

    @Modifying
    @Query("update OutgoingLetter l set l.state = REFUSED, l.problem = :problem"
            + " where l.personId = :person and l.state = WAITING")
    void stop(PersonId person, String problem);

    @Modifying
    @Query("update OutgoingLetter l set l.attempts = l.attempts + 1, l.problem = :problem where l.id = :id")
    void failed(long id, String problem);

    @Query("""
            select l from OutgoingLetter l
            where l.reference = :question and l.state = REFUSED and l.problem like 'smtp-%' order by l.id""")
    List<OutgoingLetter> refusedAbout(Reference question);

    @Query("""
            select l from OutgoingLetter l where l.state = REFUSED and l.createdAt > :since and l.problem like 'smtp-%'
            order by l.createdAt desc, l.id desc""")
    List<OutgoingLetter> refusedSince(Instant since, Limit limit);
}
