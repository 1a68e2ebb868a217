package org.askexpert.worklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.stereotype.Component;

/** The rows of the lists, each by one indexed query. */
@Component
class DeskLines {

    private static final String LINE = "select new org.askexpert.worklist.DeskLine(q.id, q.reference, q.asked.title,"
            + " q.asked.topicId, q.way.stage, q.triage.lane, q.answer.edition, q.way.waiting, q.holding.assigneeId,"
            + " q.holding.respondBy, q.holding.finishBy, q.asked.receivedAt, q.answer.revision, q.answer.returned)"
            + " from Question q where ";
    private static final String POSITION = "select new org.askexpert.worklist.Position(q.id, q.listed.dueAt,"
            + " q.listed.topicRank) from Question q where ";
    private static final String COUNT =
            "select count(c.id) from (select q.id as id from Question q where %s order by %sq.id limit %d) c";

    private final EntityManager entities;

    DeskLines(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Rows in their order, or, backwards, from the position towards the beginning.
     *
     * @param from null for the beginning
     */
    List<DeskLine> find(
            DeskList list, Condition condition, DeskOrder order, Position from, boolean backwards, int most) {
        String beyond = from == null ? "" : " and " + order.beyond(backwards);
        String sorted = " order by " + list.fixed() + order.clause(backwards);
        TypedQuery<DeskLine> query =
                with(condition, entities.createQuery(LINE + condition.words() + beyond + sorted, DeskLine.class));
        if (from != null) query.setParameter("atId", from.id());
        if (beyond.contains(":atKey")) query.setParameter("atKey", from.key(order));
        return query.setMaxResults(most).getResultList();
    }

    /** How many there are, up to a limit: nobody needs to know how far beyond it they go. */
    long count(DeskList list, Condition condition, int most) {
        String counting = COUNT.formatted(condition.words(), list.fixed(), most);
        return with(condition, entities.createQuery(counting, Long.class)).getSingleResult();
    }

    /** Where a question of a list stands in it; nothing where it is not, or not any more, in this list. */
    Optional<Position> position(Condition condition, Reference reference) {
        return with(
                        condition,
                        entities.createQuery(
                                POSITION + condition.words() + " and q.reference = :reference", Position.class))
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> with(Condition condition, TypedQuery<T> query) {
        condition.values().forEach(query::setParameter);
        return query;
    }
}
