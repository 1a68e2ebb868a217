package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Entries that readers see, by the date they are to be looked at again. */
@UseCase
@Transactional(readOnly = true)
public class FindAgeing {

    /** Where a list goes on. */
    public record Place(Instant due, long entry) {
        public static final Place START = new Place(Instant.EPOCH, 0);
    }

    private static final String LINE = "select new org.askexpert.archive.AgeingEntry(e.id, e.slug, r.title,"
            + " e.reviews.lastReviewedAt, e.reviews.nextReviewDue) from Entry e join e.revisions r on r.number = e.revision"
            + " where e.state = LIVE";
    private static final String BEHIND =
            LINE + " and e.reviews.nextReviewDue <= :until and (e.reviews.nextReviewDue > :due"
                    + " or (e.reviews.nextReviewDue = :due and e.id > :id)) order by e.reviews.nextReviewDue, e.id";
    private static final String BEFORE = LINE + " and (e.reviews.nextReviewDue < :due"
            + " or (e.reviews.nextReviewDue = :due and e.id < :id)) order by e.reviews.nextReviewDue desc, e.id desc";
    private static final String NEXT = "select min(e.reviews.nextReviewDue) from Entry e where e.state = LIVE";

    private final EntityManager entities;

    FindAgeing(EntityManager entities) {
        this.entities = entities;
    }

    /** Those due until a moment, behind a place, the oldest first. */
    public List<AgeingEntry> behind(Place place, Instant until, int most, Viewer me) {
        refuseOthers(me);
        return entities.createQuery(BEHIND, AgeingEntry.class)
                .setParameter("until", until)
                .setParameter("due", place.due())
                .setParameter("id", place.entry())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in front of a place, the nearest first. */
    public List<AgeingEntry> before(Place place, int most, Viewer me) {
        refuseOthers(me);
        return entities.createQuery(BEFORE, AgeingEntry.class)
                .setParameter("due", place.due())
                .setParameter("id", place.entry())
                .setMaxResults(most)
                .getResultList();
    }

    /** When the next one is due, or was; null in an empty archive. */
    public Instant next(Viewer me) {
        refuseOthers(me);
        return entities.createQuery(NEXT, Instant.class).getSingleResult();
    }

    private static void refuseOthers(Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
    }
}
