package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Which entries rest on another. */
@Repository
class CitingEntries {

    private static final String CITING = "select new org.askexpert.archive.EntryHead(e.slug, r.title)"
            + " from EntrySource s join s.revision r join r.entry e where r.number = e.revision and e.state = LIVE"
            + " and s.kind = ENTRY and s.slug in (select a.slug from EntrySlug a where a.entry.id = :entry)"
            + " and e.id <> :entry group by e.slug, r.title order by r.title, e.slug";

    private static final String CITING_ADDRESS =
            CITING.replace("a.entry.id = :entry", "a.entry.slug = :slug").replace("e.id <> :entry", "e.slug <> :slug");

    private static final String CITING_FACTSHEET = "select new org.askexpert.archive.EntryHead(e.slug, r.title)"
            + " from EntrySource s join s.revision r join r.entry e where r.number = e.revision and e.state = LIVE"
            + " and s.kind = FACTSHEET and s.slug = :slug and coalesce(s.citedRevision, 1) < :before"
            + " group by e.slug, r.title order by r.title, e.slug";

    private final EntityManager entities;

    CitingEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** Entries that readers see and whose present text cites this one, by any of its addresses. */
    List<EntryHead> of(long entry, int most) {
        return entities.createQuery(CITING, EntryHead.class)
                .setParameter("entry", entry)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same of the entry at this present address. */
    List<EntryHead> of(String slug, int most) {
        return entities.createQuery(CITING_ADDRESS, EntryHead.class)
                .setParameter("slug", slug)
                .setMaxResults(most)
                .getResultList();
    }

    /** Entries that readers see and whose present text cites a factsheet, in an edition before this one. */
    List<EntryHead> ofFactsheet(String slug, int before, int most) {
        return entities.createQuery(CITING_FACTSHEET, EntryHead.class)
                .setParameter("slug", slug)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
