package org.askexpert.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers find wrong; the lists are one indexed query each. */
interface EntryReports extends Repository<EntryReport, Long> {

    String LINE = "select new org.askexpert.feedback.FeedbackLine("
            + "r.id, r.entrySlug, null, r.words, r.sentAt, r.handling.handledAt)"
            + " from EntryReport r where r.handling.state = :state";

    EntryReport save(EntryReport report);

    @Query("select r from EntryReport r where r.id = :id")
    Optional<EntryReport> numbered(long id);

    @Query("select count(r) > 0 from EntryReport r where r.entrySlug = :slug and r.handling.state = OPEN")
    boolean waitsFor(String slug);

    @Query(LINE + " and r.id < :place order by r.id desc")
    List<FeedbackLine> behind(FeedbackState state, long place, Limit most);

    @Query(LINE + " and r.id > :place order by r.id")
    List<FeedbackLine> before(FeedbackState state, long place, Limit most);

    @Query("select count(r) from EntryReport r where r.handling.state = :state")
    long count(FeedbackState state);

    @Modifying
    @Query("delete from EntryReport r where r.sentAt < :before")
    void deleteSentBefore(Instant before);
}
