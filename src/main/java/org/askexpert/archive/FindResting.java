package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which entries that readers see rest, in their present text, on something that changed; by key, stretch by stretch. */
@UseCase
@Transactional(readOnly = true)
public class FindResting {

    private static final String START = "select distinct e.id from EntrySource s join s.revision r join r.entry e"
            + " where r.number = e.revision and e.state = LIVE and e.id > :behind and s.kind = ";
    private static final String ON_ENTRY = START
            + "ENTRY and s.slug in (select a.slug from EntrySlug a where a.entry.id = :entry) and e.id <> :entry"
            + " order by e.id";
    private static final String ON_FACTSHEET =
            START + "FACTSHEET and s.slug = :slug and coalesce(s.citedRevision, 1) < :before order by e.id";

    private final EntityManager entities;

    FindResting(EntityManager entities) {
        this.entities = entities;
    }

    public List<Long> onEntry(long entry, long behind, int most, Viewer system) {
        system.mustBeSystem();
        return entities.createQuery(ON_ENTRY, Long.class)
                .setParameter("entry", entry)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** @param before those that cite an edition in front of this one */
    public List<Long> onFactsheet(String slug, int before, long behind, int most, Viewer system) {
        system.mustBeSystem();
        return entities.createQuery(ON_FACTSHEET, Long.class)
                .setParameter("slug", slug)
                .setParameter("before", before)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList();
    }
}
