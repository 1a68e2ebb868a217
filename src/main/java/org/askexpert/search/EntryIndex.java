package org.askexpert.search;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

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

    SearchScope<Object> scope() {
        return scope(Search.session(entities));
    }

    private static SearchScope<Object> scope(SearchSession session) {
        return session.scope(Object.class, IndexFields.ENTRY);
    }
}
