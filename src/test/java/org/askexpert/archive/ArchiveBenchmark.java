package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.askexpert.search.FindIndexState;
import org.askexpert.search.RebuildIndex;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the archive serves readers when it is small and when it is large: run it with
 * {@code mvn test -Dtest.jit= -Dtest=ArchiveBenchmark -Dbenchmark.entries=200000}. Its name keeps it out of every other run.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "askexpert.demo.samples=false",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem"
        })
@Import(ArchiveShelves.class)
@Timeout(value = 2, unit = TimeUnit.HOURS)
class ArchiveBenchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = Integer.getInteger("benchmark.entries", 20_000);
    private static final int BATCH = 500;
    private static final Instant FIRST = Instant.parse("2001-01-01T09:00:00Z");
    private static final List<String> WORDS = List.of(
            "sciatica", "frozen shoulder", "hot flushes", "\"stiff neck\"", "tinitus", "knee exercises", "sleep");

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private Shelf shelf;

    @Autowired
    private FindTopic topics;

    @Autowired
    private RebuildIndex rebuildIndex;

    @Autowired
    private FindIndexState indexState;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final PlausibleEntries plausible = new PlausibleEntries(7);
    private final Random dice = new Random(11);
    private RawReading reading;
    private int filled;

    /** Milliseconds at a size of the archive. */
    private record Figures(int entries, double entry, double topic, double search, double similar, long heap) {}

    /** On disk like the demo, and empty at the start. */
    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry properties) {
        properties.add("askexpert.data-folder", folder::toString);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + folder + "/askexpert;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    @Test
    void readersOfALargeArchiveWaitNoLongerThanThoseOfASmallOne() {
        reading = new RawReading(port);
        shelves.topics();
        fill(SMALL);
        Figures small = measured();
        double rate = fill(LARGE);
        Figures large = measured();
        print(small, large, rate, rebuilt());
        assertThat(large.entry())
                .as("an entry from memory")
                .isLessThanOrEqualTo(Math.max(1.2 * small.entry(), small.entry() + 0.05));
    }

    private Figures measured() {
        List<String> slugs = jdbc.sql("select slug from entry order by id desc limit 200")
                .query(String.class)
                .list();
        int size = filled;
        double entry = median(times(4_000, turn -> "/archive/" + slugs.get(dice.nextInt(slugs.size()))));
        double topic = p95(times(300, turn -> "/archive/topics/" + BACK + "?year=" + (2001 + turn % 5)));
        double search = p95(times(300, turn -> search(WORDS.get(turn % WORDS.size()))));
        double similar = p95(times(
                300,
                turn -> "/api/v1/archive/similar?text="
                        + encoded(WORDS.get(turn % WORDS.size()) + " for my mother " + turn)));
        return new Figures(size, entry, topic, search, similar, heap());
    }

    private static String search(String words) {
        return "/archive/search?q=" + encoded(words);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Sorted; the first quarter warms up and is not counted. */
    private double[] times(int requests, IntFunction<String> path) {
        double[] taken = new double[requests];
        for (int turn = -requests / 4; turn < requests; turn++) {
            String address = path.apply(Math.abs(turn));
            long begun = System.nanoTime();
            int status = reading.get(address).statusCode();
            if (turn >= 0) taken[turn] = (System.nanoTime() - begun) / 1e6;
            assertThat(status).as(address).isEqualTo(200);
        }
        Arrays.sort(taken);
        return taken;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double p95(double[] sorted) {
        return sorted[(int) (sorted.length * 0.95)];
    }

    /** Fills up to so many entries; entries a second. */
    private double fill(int wanted) {
        TopicView topic = topics.bySlug(BACK, EDITH).orElseThrow();
        Instant begun = Instant.now();
        int before = filled;
        while (filled < wanted) {
            List<Integer> batch = new ArrayList<>(IntStream.range(filled, Math.min(filled + BATCH, wanted))
                    .boxed()
                    .toList());
            transactions.executeWithoutResult(status -> batch.forEach(number -> put(number, topic)));
            filled += batch.size();
            if (filled % 10_000 == 0) System.out.printf("benchmark: %,d of %,d entries%n", filled, wanted);
        }
        return (filled - before)
                / Math.max(1.0, Duration.between(begun, Instant.now()).toSeconds());
    }

    /** Makes the index anew; entries a second. */
    private double rebuilt() {
        Instant begun = Instant.now();
        assertThat(rebuildIndex.rebuild(EDITH)).isTrue();
        await().atMost(Duration.ofHours(1))
                .until(() -> !indexState.state(EDITH).rebuild().running());
        assertThat(indexState.state(EDITH).rebuild().done()).isEqualTo(LARGE);
        return LARGE / Math.max(1.0, Duration.between(begun, Instant.now()).toSeconds());
    }

    private void put(int number, TopicView topic) {
        var entry = new NewEntry(
                null, topic.id(), plausible.next(number), FIRST.plusSeconds(3_600L * number), Provenance.sample());
        shelf.put(entry, "case-" + number, topic, EDITH);
        if (number % 50 == 49) {
            entities.flush();
            entities.clear();
        }
    }

    /** Megabytes in use after a clean-up. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }

    private static void print(Figures small, Figures large, double rate, double rebuilt) {
        String row = "%-28s %10.2f %10.2f %8.2f%n";
        System.out.printf("%-28s %,10d %,10d %8s%n", "entries", small.entries(), large.entries(), "ratio");
        System.out.printf(
                row, "entry from memory, median ms", small.entry(), large.entry(), large.entry() / small.entry());
        System.out.printf(row, "topic by year, p95 ms", small.topic(), large.topic(), large.topic() / small.topic());
        System.out.printf(row, "search, p95 ms", small.search(), large.search(), large.search() / small.search());
        System.out.printf(row, "similar, p95 ms", small.similar(), large.similar(), large.similar() / small.similar());
        System.out.printf(
                "%-28s %,10d %,10d %8.2f%n",
                "heap, MB", small.heap(), large.heap(), (double) large.heap() / small.heap());
        System.out.printf("filled and indexed at %,.0f entries a second, index made anew at %,.0f%n", rate, rebuilt);
    }
}
