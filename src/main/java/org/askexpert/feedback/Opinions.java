package org.askexpert.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whether entries helped; the lists are one indexed query each. */
interface Opinions extends Repository<Feedback, Long> {

    String LINE = "select new org.askexpert.feedback.FeedbackLine("
            + "f.id, f.entrySlug, f.useful, f.reason, f.sentAt, f.handling.handledAt)"
            + " from Feedback f where f.handling.state = :state";

    Feedback save(Feedback feedback);

    @Query("select f from Feedback f where f.id = :id and f.handling.state <> COUNTED")
    Optional<Feedback> numbered(long id);

    @Query(LINE + " and f.id < :place order by f.id desc")
    List<FeedbackLine> behind(FeedbackState state, long place, Limit most);

    @Query(LINE + " and f.id > :place order by f.id")
    List<FeedbackLine> before(FeedbackState state, long place, Limit most);

    @Query("select count(f) from Feedback f where f.handling.state = :state")
    long count(FeedbackState state);

    @Query("select count(f) from Feedback f where f.entrySlug in :slugs and f.useful = :useful"
            + " and f.doubtful = false")
    long countAbout(Collection<String> slugs, boolean useful);

    @Modifying
    @Query("delete from Feedback f where f.sentAt < :before")
    void deleteSentBefore(Instant before);
}
