package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.askexpert.search.IndexFields;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a commit does to the index of words. */
@ArchiveSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class IndexedEntriesTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void givenTopics() {
        if (!shelves.has(BACK)) shelves.topics();
    }

    @Test
    void aPublishedEntryIsFoundAtOnceAndAWithdrawnOneIsGoneAtOnce() {
        String slug =
                shelves.entry(BACK, JUNE, ArchiveShelves.text("Marzipan and sciatica", "Is **it** safe?", "Yes."));
        assertThat(found("marzipan")).containsExactly(slug);

        shelves.state(slug, EntryState.RETRACTED);
        assertThat(found("marzipan")).isEmpty();

        shelves.state(slug, EntryState.LIVE);
        assertThat(found("marzipan")).containsExactly(slug);

        shelves.state(slug, EntryState.UNPUBLISHED);
        assertThat(found("marzipan")).isEmpty();
    }

    @Test
    void whatIsNotCommittedIsNotFound() {
        transaction.executeWithoutResult(status -> {
            shelves.entry(BACK, JUNE, ArchiveShelves.text("Nougat", "Is it safe?", "Yes."));
            status.setRollbackOnly();
        });
        assertThat(found("nougat")).isEmpty();
    }

    private List<String> found(String word) {
        return transaction.execute(status -> {
            var session = Search.session(entities);
            return session.search(session.scope(Object.class, IndexFields.ENTRY))
                    .select(f -> f.field(IndexFields.SLUG, String.class))
                    .where(f -> f.match().field(IndexFields.TITLE).matching(word))
                    .fetchAllHits();
        });
    }
}
