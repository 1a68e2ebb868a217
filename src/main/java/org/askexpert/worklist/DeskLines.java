package org.askexpert.worklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.topic.TopicId;
import org.springframework.stereotype.Component;

/** The lists of the desk: each one indexed query whose conditions are those of its verb. */
@Component
class DeskLines {

    private static final String LINE = "select new org.askexpert.worklist.DeskLine(q.id, q.reference, q.asked.title,"
            + " q.asked.topicId, q.way.stage, q.triage.lane, q.answer.edition, q.way.waiting, q.holding.assigneeId,"
            + " q.holding.respondBy, q.holding.finishBy, q.asked.receivedAt, q.answer.revision, q.answer.returned)";
    private static final String COUNT = "select count(q)";
    private static final String PAGE = " and q.id > :after order by q.id";

    private static final String MINE = " from Question q where q.holding.assigneeId = :me"
            + " and (q.way.stage in (OFFERED, DRAFTING, AWAITING_ASKER, IN_REVIEW, APPROVED)"
            + " or (q.way.stage = ANSWERED and q.answer.edition in (PREPARING, IN_REVIEW)))";
    private static final String OPEN = " from Question q where q.way.waiting = EXPERT and q.asked.topicId in :topics";
    private static final String REVIEW = " from Question q where (q.way.stage = IN_REVIEW"
            + " or (q.way.stage = ANSWERED and q.answer.edition = IN_REVIEW))"
            + " and not exists (select 1 from DraftRevision d where d.question = q"
            + " and (d.authorId = :me or d.suggestedById = :me))";
    private static final String TRIAGE = " from Question q where q.way.waiting in (EDITOR, EXPERT)";
    private static final String HELD = " from Question q where q.way.held = true";
    private static final String ALL = " from Question q where q.id < :before order by q.id desc";

    private final EntityManager entities;

    DeskLines(EntityManager entities) {
        this.entities = entities;
    }

    List<DeskLine> mine(PersonId me, long after, int most) {
        return lines(MINE, after, most).setParameter("me", me).getResultList();
    }

    List<DeskLine> open(Set<TopicId> topics, long after, int most) {
        return lines(OPEN, after, most).setParameter("topics", topics).getResultList();
    }

    List<DeskLine> review(PersonId me, long after, int most) {
        return lines(REVIEW, after, most).setParameter("me", me).getResultList();
    }

    List<DeskLine> triage(long after, int most) {
        return lines(TRIAGE, after, most).getResultList();
    }

    List<DeskLine> held(long after, int most) {
        return lines(HELD, after, most).getResultList();
    }

    /** Newest first, unlike the lists of work. */
    List<DeskLine> all(long before, int most) {
        return entities.createQuery(LINE + ALL, DeskLine.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    long countMine(PersonId me) {
        return count(MINE).setParameter("me", me).getSingleResult();
    }

    long countOpen(Set<TopicId> topics) {
        return count(OPEN).setParameter("topics", topics).getSingleResult();
    }

    long countReview(PersonId me) {
        return count(REVIEW).setParameter("me", me).getSingleResult();
    }

    long countTriage() {
        return count(TRIAGE).getSingleResult();
    }

    /** The key behind a position; 0, where every list begins, for an unknown one. */
    long position(Reference reference) {
        try {
            return entities.createQuery("select q.id from Question q where q.reference = :reference", Long.class)
                    .setParameter("reference", reference)
                    .getSingleResult();
        } catch (NoResultException unknown) {
            return 0;
        }
    }

    private TypedQuery<DeskLine> lines(String from, long after, int most) {
        return entities.createQuery(LINE + from + PAGE, DeskLine.class)
                .setParameter("after", after)
                .setMaxResults(most);
    }

    private TypedQuery<Long> count(String from) {
        return entities.createQuery(COUNT + from, Long.class);
    }
}
