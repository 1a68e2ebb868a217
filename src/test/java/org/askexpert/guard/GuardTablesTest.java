package org.askexpert.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GuardTablesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private SecretLinks links;

    @Autowired
    private RateLimits limits;

    @Autowired
    private IdempotencyKeys keys;

    @Test
    void aTokenOpensItsObjectForItsPurposeOnly() {
        String token = links.issue("invitation", "ana", HOUR);
        assertThat(links.open("reset", token)).isEmpty();
        assertThat(links.open("invitation", token + " ")).isEmpty();
        assertThat(links.open("invitation", null)).isEmpty();
        assertThat(links.open("invitation", "")).isEmpty();
        assertThat(links.open("invitation", token)).contains("ana");
        assertThat(links.open("invitation", token)).contains("ana");
    }

    @Test
    void anExpiredOrRevokedTokenOpensNothing() {
        assertThat(links.open("invitation", links.issue("invitation", "ben", Duration.ofSeconds(-1))))
                .isEmpty();
        String token = links.issue("invitation", "chidi", HOUR);
        links.revoke("invitation", "chidi");
        assertThat(links.open("invitation", token)).isEmpty();
        assertThat(links.consume("invitation", token)).isEmpty();
    }

    @Test
    void whatComesWithoutAKeyIsDoneWholeOrNotAtAll() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> keys.once("ana", null, "body", () -> {
                    keys.remember("ana", "half", "done", "outcome");
                    throw new IllegalStateException("the second half fails");
                }));
        assertThat(keys.earlier("ana", "half", "done")).isEmpty();
        assertThat(keys.once("ana", " ", "body", () -> "done")).isEqualTo("done");
        assertThat(keys.once("ana", " ", "other body", () -> "done again")).isEqualTo("done again");
    }

    @Test
    void ofManySimultaneousUsesOneSucceeds() throws Exception {
        String token = links.issue("invitation", "rosa", HOUR);
        var answers = inParallel(20, () -> links.consume("invitation", token));
        assertThat(answers).filteredOn(answer -> answer.isPresent()).hasSize(1);
        assertThat(links.open("invitation", token)).isEmpty();
    }

    @Test
    void triesBeyondTheLimitAreRefusedAndSayWhenToReturn() {
        for (int i = 0; i < 300; i++) limits.count("test", "one network", 3, Duration.ofDays(1));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> limits.count("test", "one network", 3, Duration.ofDays(1)))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
                    assertThat(problem.retryAfter()).isPresent();
                });
        limits.count("test", "another network", 3, Duration.ofDays(1));
    }

    @Test
    void theSameSubmissionCountsOnceEvenInParallel() throws Exception {
        var done = new AtomicInteger();
        var outcomes = inParallel(10, () -> keys.once("ana", "k1", "{}", () -> "Q" + done.incrementAndGet()));
        assertThat(outcomes).containsOnly("Q1");
        assertThat(done).hasValue(1);
    }

    @Test
    void aKeyIsBoundToItsBodyAndItsSender() {
        assertThat(keys.once("ana", "k2", "{}", () -> "first")).isEqualTo("first");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> keys.once("ana", "k2", "{\"other\":1}", () -> "second"))
                .satisfies(problem -> assertThat(problem.code()).contains("idempotency-key-reused"));
        assertThat(keys.once("ben", "k2", "{}", () -> "third")).isEqualTo("third");
    }

    @Test
    void failedWorkLeavesTheKeyFree() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> keys.once("ana", "k3", "{}", () -> {
                    throw Problem.unknown();
                }));
        assertThat(keys.once("ana", "k3", "{}", () -> "again")).isEqualTo("again");
    }

    private static <T> List<T> inParallel(int times, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> calls =
                    IntStream.range(0, times).mapToObj(number -> call).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
