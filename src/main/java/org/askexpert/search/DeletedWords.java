package org.askexpert.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletionStage;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Words of what was taken out of the index stay in its files until these are written anew. That happens by itself one
 * day; whoever was promised that nothing stays need not wait for it.
 */
@Component
public class DeletedWords {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedWords.class);

    private final EntityManagerFactory entities;

    DeletedWords(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Begins to write the files anew; searches go on meanwhile. */
    public CompletionStage<?> wipe() {
        SearchWorkspace index =
                Search.mapping(entities).scope(Object.class, IndexFields.ENTRY).workspace();
        return index.mergeSegmentsAsync()
                .thenCompose(merged -> index.flushAsync())
                .thenCompose(flushed -> index.refreshAsync())
                .whenComplete((done, failed) -> {
                    if (failed != null) LOG.error("The index could not be written anew", failed);
                });
    }
}
