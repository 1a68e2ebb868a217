package org.askexpert.recheck;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.springframework.stereotype.Component;

/** The rows of the lists, each by one indexed query, the earliest date first. */
@Component
class RecheckLines {

    private static final String LINE = "select new org.askexpert.recheck.RecheckLine(r.id, r.reference, r.entryId,"
            + " r.course.stage, r.course.dueAt, r.course.isOverdue, r.expertId) from Recheck r where ";
    private static final String MINE = "r.expertId = :me and r.course.stage = RECHECKING";
    // who worked on it, in the words of the verb: asked now, or author of any proposal
    private static final String TO_CONFIRM = "r.course.stage = CONFIRMING and r.expertId <> :me"
            + " and (select count(p.id) from Proposal p where p.recheck = r and p.authorId = :me) = 0";
    private static final String OPEN = "r.course.isOpen = true and (:reason is null"
            + " or exists (select 1 from Reason n where n.recheck = r and n.kind = :reason))";
    private static final String ORDER = " order by r.course.dueAt, r.id";
    private static final String BACKWARDS = " order by r.course.dueAt desc, r.id desc";
    private static final String BEHIND =
            " and (r.course.dueAt > :due or (r.course.dueAt = :due and r.id > :id))" + ORDER;
    private static final String BEFORE =
            " and (r.course.dueAt < :due or (r.course.dueAt = :due and r.id < :id))" + BACKWARDS;

    private final EntityManager entities;

    RecheckLines(EntityManager entities) {
        this.entities = entities;
    }

    List<RecheckLine> mine(PersonId me, int most) {
        return line(MINE + ORDER).setParameter("me", me).setMaxResults(most).getResultList();
    }

    List<RecheckLine> toConfirm(PersonId me, int most) {
        return line(TO_CONFIRM + ORDER)
                .setParameter("me", me)
                .setMaxResults(most)
                .getResultList();
    }

    long countMine(PersonId me) {
        return count(MINE, me);
    }

    long countToConfirm(PersonId me) {
        return count(TO_CONFIRM, me);
    }

    /** @param reason one of its reasons, or null for all */
    List<RecheckLine> open(RecheckReason reason, Place place, boolean backwards, int most) {
        return line(OPEN + (backwards ? BEFORE : BEHIND))
                .setParameter("reason", reason)
                .setParameter("due", place.due())
                .setParameter("id", place.key())
                .setMaxResults(most)
                .getResultList();
    }

    Map<Long, List<RecheckReason>> reasons(Collection<Long> rechecks) {
        return entities.createQuery(
                        "select n.recheck.id, n.kind from Reason n where n.recheck.id in :keys order by n.id",
                        Object[].class)
                .setParameter("keys", rechecks)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (RecheckReason) row[1], Collectors.toList())));
    }

    private TypedQuery<RecheckLine> line(String condition) {
        return entities.createQuery(LINE + condition, RecheckLine.class);
    }

    private long count(String condition, PersonId me) {
        return entities.createQuery("select count(r.id) from Recheck r where " + condition, Long.class)
                .setParameter("me", me)
                .getSingleResult();
    }
}
