package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Address and title of some entries, in one query; withdrawn ones, too. For staff and the steps of processes. */
@UseCase
@Transactional(readOnly = true)
public class FindEntryHeads {

    private static final String HEADS = "select e.id, new org.askexpert.archive.EntryHead(e.slug, r.title)"
            + " from Entry e join e.revisions r on r.number = e.revision where e.id in :keys";

    private final EntityManager entities;

    FindEntryHeads(EntityManager entities) {
        this.entities = entities;
    }

    public Map<Long, EntryHead> byKeys(Collection<Long> keys, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        if (keys.isEmpty()) return Map.of();
        return entities.createQuery(HEADS, Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (EntryHead) row[1]));
    }
}
