package org.askexpert.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.MySqlServer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast a long import is beside bare batched inserts of the same rows, and how much memory it takes: run it with
 * {@code mvn test -Dtest.jit= -Dtest=ImportBenchmark -Dbenchmark.pairs=1000000}, on MySQL with
 * {@code -Dbenchmark.mysql=true}. Its name keeps it out of every other run.
 */
@SpringBootTest(
        properties = {
            "askexpert.demo.samples=false",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem"
        })
@Timeout(value = 4, unit = TimeUnit.HOURS)
class ImportBenchmark {

    private static final int PAIRS = Integer.getInteger("benchmark.pairs", 20_000);
    private static final int RAW = Math.min(PAIRS, 20_000);
    private static final long MOST_MORE = 96;
    private static final Viewer.Staff EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final List<String> WHAT = List.of("sciatica", "a stiff neck", "tinnitus", "hay fever", "migraine");
    private static final String ANSWER =
            "We are often asked this. *Most people* feel better within weeks, and what helps"
                    + " is to keep moving, to sleep enough and to be patient.\\n\\n- Walk every day.\\n- Stretch in the"
                    + " morning.\\n\\nIf it gets worse, see somebody in person; this one has the number ";

    @TempDir
    private static Path folder;

    @Autowired
    private BeginImport beginImport;

    @Autowired
    private FindImportRun findRun;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private long mostHeap;
    private long looked;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("askexpert.data-folder", folder::toString);
        if (!Boolean.getBoolean("benchmark.mysql")) {
            settings.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder + "/import;LOCK_TIMEOUT=10000");
            return;
        }
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    @Test
    void aLongImportTakesTheMemoryOfAShortOne() {
        TopicId topic = createTopic.create(new NewTopic(null, "bench", "Bench", false), EDITH);
        double rawBusy = busy("main");
        double raw = RAW / seconds(() -> writeRaw(topic));
        rawBusy = RAW / (busy("main") - rawBusy);
        long before = liveHeap();
        Reference[] run = new Reference[1];
        var upload = new ImportUpload("bench", ImportFormat.JSON_LINES, false, false);
        double received = seconds(() -> run[0] = beginImport.begin(upload, file(), EDITH));
        double checked = seconds(() -> until(run[0], JobState.IMPORTING));
        looked = 0;
        double importBusy = busy("archive-import");
        double imported = seconds(() -> until(run[0], JobState.DONE));
        importBusy = PAIRS / (busy("archive-import") - importBusy);
        ImportJob job = findRun.find(run[0], EDITH).job();

        System.out.printf(
                "%n%,d pairs: received %,.0f/s, checked %,.0f/s, imported %,.0f/s; bare batched inserts of the same rows"
                        + " %,.0f/s (%.0f %%)%nby the time its thread computed: imported %,.0f/s, bare %,.0f/s (%.0f %%)%n"
                        + "live heap %,d MiB before, %,d MiB at most%n",
                PAIRS,
                PAIRS / received,
                PAIRS / checked,
                PAIRS / imported,
                raw,
                100 * PAIRS / imported / raw,
                importBusy,
                rawBusy,
                100 * importBusy / rawBusy,
                before,
                mostHeap);
        assertThat(job.imported()).isEqualTo(PAIRS);
        assertThat(mostHeap - before).as("MiB more than before").isLessThan(MOST_MORE);
    }

    private void until(Reference run, JobState state) {
        await().atMost(Duration.ofHours(3)).pollInterval(Duration.ofMillis(500)).until(() -> {
            ImportJob job = findRun.find(run, EDITH).job();
            if (job.handled() - looked >= PAIRS / 5) {
                looked = job.handled();
                mostHeap = Math.max(mostHeap, liveHeap());
            }
            return job.state().ordinal() >= state.ordinal();
        });
    }

    /** Seconds a thread has computed: where others use the machine, the clock says little. */
    private static double busy(String name) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread ->
                                thread != null && thread.getThreadName().equals(name))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e9;
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static InputStream file() {
        return new SequenceInputStream(new Enumeration<>() {
            private int made;

            @Override
            public boolean hasMoreElements() {
                return made < PAIRS;
            }

            @Override
            public InputStream nextElement() {
                var lines = new StringBuilder();
                for (int i = 0; i < 1_000 && made < PAIRS; i++) lines.append(line(made++));
                return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String line(int number) {
        return "{\"question\":\"Case " + number + " asks what helps with " + WHAT.get(number % WHAT.size())
                + "? I have had it for a while.\",\"answer\":\"" + ANSWER + number
                + ".\",\"publishedAt\":\"2019-05-31T12:00:00Z\"}\n";
    }

    /** The four rows of each pair, ready made, as fast as the database takes them. */
    private void writeRaw(TopicId topic) {
        Timestamp at = Timestamp.from(Instant.parse("2019-05-31T12:00:00Z"));
        String answer = ANSWER.replace("\\n", "\n");
        for (int from = 0; from < RAW; from += JobSink.BATCH) {
            List<Object[]> entries = new ArrayList<>();
            List<Object[]> revisions = new ArrayList<>();
            List<Object[]> slugs = new ArrayList<>();
            List<Object[]> changes = new ArrayList<>();
            for (int i = from; i < Math.min(RAW, from + JobSink.BATCH); i++) {
                long key = 100_000_000L + i;
                byte[] hash = Hashes.sha256("raw", Integer.toString(i));
                entries.add(new Object[] {key, "raw-" + i, topic.number(), topic.number(), hash, at, at, at});
                String title = "Case " + i + " asks what helps with sciatica?";
                revisions.add(new Object[] {key, title, title, title, answer, answer, title, hash, at});
                slugs.add(new Object[] {"raw-" + i, key, at});
                changes.add(new Object[] {key, at});
            }
            transactions.executeWithoutResult(status -> {
                jdbc.batchUpdate(
                        "insert into entry (id, slug, topic_id, branch_id, state, origin, already_public, content_key,"
                                + " revision, published_at, updated_at, next_review_due, version)"
                                + " values (?, ?, ?, ?, 'RETRACTED', 'raw', true, ?, 1, ?, ?, ?, 0)",
                        entries);
                jdbc.batchUpdate(
                        "insert into entry_revision (entry_id, number, title, question, question_html, answer,"
                                + " answer_html, excerpt, reviewers, content_hash, created_at)"
                                + " values (?, 1, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                        revisions);
                jdbc.batchUpdate("insert into entry_slug (slug, entry_id, since) values (?, ?, ?)", slugs);
                jdbc.batchUpdate("insert into entry_change (entry_id, changed_at) values (?, ?)", changes);
            });
        }
    }
}
