package org.askexpert.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askexpert.search.IndexSource;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands entries over to the index, a batch in a transaction. */
@Component
@Transactional
class EntriesForIndex implements IndexSource {

    private final EntityManager entities;

    EntriesForIndex(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public long size() {
        return entities.createQuery("select count(*) from Entry e where e.state = LIVE", Long.class)
                .getSingleResult();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> keysBehind(long key, int most) {
        return entities.createQuery(
                        "select e.id from Entry e where e.id > :key and e.state = LIVE order by e.id", Long.class)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void refresh(Collection<Long> keys) {
        SearchSession session = Search.session(entities);
        session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.writeSync()); // throws
        SearchIndexingPlan plan = session.indexingPlan();
        Set<Long> gone = new HashSet<>(keys);
        for (Entry entry : locked(keys)) {
            gone.remove(entry.id());
            plan.addOrUpdate(entry);
        }
        gone.forEach(key -> plan.purge(Entry.class, key, null));
        plan.execute(); // before the locks go
    }

    private List<Entry> locked(Collection<Long> keys) {
        return entities.createQuery("select e from Entry e where e.id in :keys", Entry.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
