package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.askexpert.house.FindHouse;
import org.askexpert.memory.PageMemory;
import org.askexpert.people.FindBylines;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ArchiveSlice
@Import({FindBylines.class, FindCommonWords.class, FindHouse.class, FollowChanges.class, PageMemory.class})
class FollowChangesTest {

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FollowChanges follow;

    @Autowired
    private EntityManager entities;

    @Test
    void aLookAtTheChangesIsUnderstoodByTheDatabase() {
        shelves.topics();
        follow.look();
        shelves.entry(BACK, "Another", Instant.parse("2026-06-01T09:00:00Z"));
        entities.flush();
        entities.clear();
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        follow.look();
        assertThat(statistics.getPrepareStatementCount())
                .as("house, topics, factsheets; the changes go beside Hibernate")
                .isEqualTo(3);
    }
}
