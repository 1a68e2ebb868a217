package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What editors may see, in lists by date: one indexed query each. */
@Repository
class OfficeShelf {

    private static final String LINES = "select new org.askexpert.archive.OfficeLine("
            + "e.slug, r.title, e.publishedAt, e.updatedAt)"
            + " from Entry e join e.revisions r on r.number = e.revision where e.state = :state";
    private static final String CITING = "select new org.askexpert.archive.EntryHead(e.slug, r.title)"
            + " from EntrySource s join s.revision r join r.entry e where r.number = e.revision and e.state = LIVE"
            + " and s.kind = ENTRY and s.slug in (select a.slug from EntrySlug a where a.entry.id = :entry)"
            + " and e.id <> :entry group by e.slug, r.title order by r.title, e.slug";
    private static final String CITING_FACTSHEET = "select new org.askexpert.archive.EntryHead(e.slug, r.title)"
            + " from EntrySource s join s.revision r join r.entry e where r.number = e.revision and e.state = LIVE"
            + " and s.kind = FACTSHEET and s.slug = :slug and coalesce(s.citedRevision, 1) < :before"
            + " group by e.slug, r.title order by r.title, e.slug";

    private final EntityManager entities;

    OfficeShelf(EntityManager entities) {
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

    /** Entries that readers see and whose present text cites this one, by any of its addresses. */
    List<EntryHead> citing(long entry, int most) {
        return entities.createQuery(CITING, EntryHead.class)
                .setParameter("entry", entry)
                .setMaxResults(most)
                .getResultList();
    }

    /** Entries that readers see and whose present text cites a factsheet, in an edition before this one. */
    List<EntryHead> citingFactsheet(String slug, int before, int most) {
        return entities.createQuery(CITING_FACTSHEET, EntryHead.class)
                .setParameter("slug", slug)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    private List<OfficeLine> lines(String query, EntryState state, Cursor place, int most) {
        TypedQuery<OfficeLine> lines =
                entities.createQuery(query, OfficeLine.class).setParameter("state", state);
        return LiveEntries.placed(lines, place).setMaxResults(most).getResultList();
    }
}
