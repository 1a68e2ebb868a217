package org.askexpert.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way to the index of entries, which are known here by name only. Ask for fields, never for entities. */
@Component
class EntryIndex {

    private final EntityManager entities;

    EntryIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** A search that goes on with {@code select}. */
    SearchQuerySelectStep<?, ?, Object, ?, ?, ?> search() {
        SearchSession session = Search.session(entities);
        return session.search(scope(session));
    }

    /** How many entries it holds. */
    @Transactional(readOnly = true)
    public long size() {
        return search().where(any -> any.matchAll()).fetchTotalHitCount();
    }

    /** Keys of entries behind the first and up to the second, in order. */
    @Transactional(readOnly = true)
    public List<Long> keysBetween(long behind, long end, int most) {
        return search().select(found -> found.field(IndexFields.KEY, Long.class))
                .where(any -> any.range().field(IndexFields.KEY).between(behind + 1, end))
                .sort(by -> by.field(IndexFields.KEY))
                .fetchHits(most);
    }

    SearchScope<Object> scope() {
        return scope(Search.session(entities));
    }

    private static SearchScope<Object> scope(SearchSession session) {
        return session.scope(Object.class, IndexFields.ENTRY);
    }
}
