package org.askexpert.search;

import static org.askexpert.archive.ArchiveShelves.ANA;
import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Making the index anew, on a database that commits. */
@ArchiveSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class IndexRebuildTest {

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindByWords findByWords;

    @Autowired
    private FindIndexState findState;

    @Autowired
    private IndexSource source;

    @Autowired
    private EntryIndex index;

    @Autowired
    private RebuildRow row;

    @Autowired
    private RebuildIndex rebuildIndex;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final IndexFolder folder = new IndexFolder();

    @BeforeEach
    void givenEntries() {
        jdbc.sql("update index_rebuild set holder = null, done_entries = 0, all_entries = 0, started_at = null,"
                        + " alive_until = null, finished_at = null")
                .update();
        if (!shelves.has(BACK)) {
            shelves.topics();
            transaction.executeWithoutResult(status -> shelves.entries(BACK, 250));
        }
    }

    @Test
    void onlyEditorsHaveItMadeAnew() {
        for (var other : List.of(READER, ANA)) {
            assertThatThrownBy(() -> rebuildIndex.rebuild(other)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> findState.state(other)).isInstanceOf(Problem.class);
        }
        assertThat(row.state().startedAt()).isNull();
    }

    @Test
    void anEmptyIndexIsFilled() {
        shelves.forget();
        assertThat(found("question")).isZero();

        run(rebuild(source));

        assertThat(found("question")).isEqualTo(250);
        assertThat(index.size()).isEqualTo(250);
        assertThat(row.state().done()).isEqualTo(250);
        assertThat(row.state().running()).isFalse();
        assertThat(row.state().finishedAt()).isNotNull();
        assertThat(folder.isComplete()).isTrue();
    }

    @Test
    void whatHasVanishedIsTakenOutAndNothingStandsTwice() {
        jdbc.sql("update entry set state = 'UNPUBLISHED' where slug = 'question-number-7'")
                .update();
        assertThat(found("\"question number 7\"")).isEqualTo(1);

        run(rebuild(source));

        assertThat(found("\"question number 7\"")).isZero();
        assertThat(index.size()).isEqualTo(249);
        jdbc.sql("update entry set state = 'LIVE'").update();
        run(rebuild(source));
        assertThat(index.size()).isEqualTo(250);
    }

    @Test
    void searchingGoesOnMeanwhileAndTheProgressIsSeen() {
        run(rebuild(source));
        IndexRebuild watched = rebuild(new Watched() {
            @Override
            public List<Long> keysBehind(long key, int most) {
                assertThat(found("question")).isEqualTo(250);
                assertThat(findState.state(EDITH).rebuild().running()).isTrue();
                assertThat(findState.state(EDITH).rebuild().all()).isEqualTo(250);
                if (key > 0) assertThat(findState.state(EDITH).rebuild().done()).isPositive();
                return super.keysBehind(key, most);
            }
        });

        run(watched);

        assertThat(row.state().finishedAt()).isNotNull();
    }

    @Test
    void onlyOneRunsAtATime() {
        assertThat(rebuild(source).begin()).isTrue();
        assertThat(rebuild(source).begin()).isFalse();
        work.remove().run();
        assertThat(work).isEmpty();
        assertThat(rebuild(source).begin()).isTrue();
        work.remove().run();
    }

    @Test
    void whoLostTheRowStops() {
        rebuild(source).begin();
        jdbc.sql("update index_rebuild set holder = 'another'").update();

        work.remove().run();

        assertThat(row.state().finishedAt()).isNull();
        assertThat(row.state().running()).isTrue();
    }

    @Test
    void aFaultIsSeenAndLetsOthersTry() {
        run(rebuild(new Watched() {
            @Override
            public void refresh(Collection<Long> keys) {
                throw new IllegalStateException("planted");
            }
        }));

        assertThat(row.state().brokeOff()).isTrue();
        assertThat(rebuild(source).begin()).isTrue();
        work.remove().run();
        assertThat(row.state().brokeOff()).isFalse();
    }

    private IndexRebuild rebuild(IndexSource from) {
        return new IndexRebuild(from, index, row, folder, work::add);
    }

    private void run(IndexRebuild rebuild) {
        assertThat(rebuild.begin()).isTrue();
        work.remove().run();
    }

    private long found(String q) {
        return findByWords
                .find(new WordQuery(q, null, 1, 20), READER)
                .orElseThrow()
                .total();
    }

    private class Watched implements IndexSource {

        @Override
        public long size() {
            return source.size();
        }

        @Override
        public List<Long> keysBehind(long key, int most) {
            return source.keysBehind(key, most);
        }

        @Override
        public void refresh(Collection<Long> keys) {
            source.refresh(keys);
        }
    }
}
