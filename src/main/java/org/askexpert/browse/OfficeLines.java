package org.askexpert.browse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.askexpert.archive.EntryState;
import org.springframework.stereotype.Repository;

/** What editors may see, in lists by date: one indexed query each. */
@Repository
class OfficeLines {

    private static final String LINES = "select new org.askexpert.browse.OfficeLine("
            + "e.slug, r.title, e.publishedAt, e.updatedAt)"
            + " from Entry e join e.revisions r on r.number = e.revision where e.state = :state";

    private final EntityManager entities;

    OfficeLines(EntityManager entities) {
        this.entities = entities;
    }

    long count(EntryState state) {
        return entities.createQuery("select count(*) from Entry e where e.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Newest first, behind a place or from the beginning. */
    List<OfficeLine> behind(EntryState state, Cursor place, int most) {
        String behind = place == null ? "" : LiveEntries.BEHIND;
        return lines(LINES + behind + LiveEntries.NEWEST_FIRST, state, place, most);
    }

    /** Those nearest before a place, the nearest first: oldest first. */
    List<OfficeLine> before(EntryState state, Cursor place, int most) {
        return lines(LINES + LiveEntries.BEFORE + LiveEntries.OLDEST_FIRST, state, place, most);
    }

    private List<OfficeLine> lines(String query, EntryState state, Cursor place, int most) {
        TypedQuery<OfficeLine> lines =
                entities.createQuery(query, OfficeLine.class).setParameter("state", state);
        return LiveEntries.placed(lines, place).setMaxResults(most).getResultList();
    }
}
