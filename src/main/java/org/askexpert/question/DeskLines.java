package org.askexpert.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lists of the desk: each one indexed query whose conditions are those of its verb. */
interface DeskLines extends Repository<Question, Long> {

    String LINE = "select new org.askexpert.question.DeskLine(q.id, q.reference, q.asked.title, q.asked.topicId,"
            + " q.way.stage, q.triage.lane, q.answer.edition, q.way.waiting, q.holding.assigneeId,"
            + " q.holding.respondBy, q.holding.finishBy, q.asked.receivedAt, q.answer.revision, q.answer.returned)";
    String COUNT = "select count(q)";
    String PAGE = " and q.id > :after order by q.id";

    String MINE = " from Question q where q.holding.assigneeId = :me"
            + " and (q.way.stage in (OFFERED, DRAFTING, AWAITING_ASKER, IN_REVIEW, APPROVED)"
            + " or (q.way.stage = ANSWERED and q.answer.edition in (PREPARING, IN_REVIEW)))";
    String OPEN = " from Question q where q.way.waiting = EXPERT and q.asked.topicId in :topics";
    String REVIEW = " from Question q where (q.way.stage = IN_REVIEW"
            + " or (q.way.stage = ANSWERED and q.answer.edition = IN_REVIEW))"
            + " and not exists (select 1 from DraftRevision d where d.question = q"
            + " and (d.authorId = :me or d.suggestedById = :me))";
    String TRIAGE = " from Question q where q.way.waiting in (EDITOR, EXPERT)";
    String HELD = " from Question q where q.way.held = true";
    String ALL = " from Question q where 1 = 1";

    @Query(LINE + MINE + PAGE)
    List<DeskLine> mine(PersonId me, long after, Limit limit);

    @Query(LINE + OPEN + PAGE)
    List<DeskLine> open(Set<TopicId> topics, long after, Limit limit);

    @Query(LINE + REVIEW + PAGE)
    List<DeskLine> review(PersonId me, long after, Limit limit);

    @Query(LINE + TRIAGE + PAGE)
    List<DeskLine> triage(long after, Limit limit);

    @Query(LINE + HELD + PAGE)
    List<DeskLine> held(long after, Limit limit);

    /** Newest first, unlike the lists of work. */
    @Query(LINE + ALL + " and q.id < :before order by q.id desc")
    List<DeskLine> all(long before, Limit limit);

    @Query(COUNT + MINE)
    long countMine(PersonId me);

    @Query(COUNT + OPEN)
    long countOpen(Set<TopicId> topics);

    @Query(COUNT + REVIEW)
    long countReview(PersonId me);

    @Query(COUNT + TRIAGE)
    long countTriage();

    @Query("select q.id from Question q where q.reference = :reference")
    Optional<Long> position(Reference reference);
}
