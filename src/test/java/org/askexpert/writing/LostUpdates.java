package org.askexpert.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two at the same moment on one text, many times over: one is taken, the other is told. */
abstract class LostUpdates {

    private static final int ROUNDS = 20;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    private Colleagues people;
    private String ana;
    private String reference;

    @BeforeEach
    void anExpertWrites() {
        people = new Colleagues(program);
        ana = people.expert("ana");
        reference = people.acceptedBy(ana);
    }

    @Test
    void ofTwoTextsOnOneVersionOfTheCopyOneIsKept() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String version = String.valueOf(round);
            assertThat(atOnce(() -> copy(version, "one"), () -> copy(version, "two")))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(number("select version from draft_copy")).isEqualTo(ROUNDS);
    }

    @Test
    void ofTwoTextsOnOneRevisionOneIsSaved() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String revision = String.valueOf(round);
            assertThat(atOnce(() -> save(revision, "one"), () -> save(revision, "two")))
                    .containsExactlyInAnyOrder(200, 412);
        }
        assertThat(number("select max(number) from draft_revision")).isEqualTo(ROUNDS);
    }

    /** Either order is right; what must not be is a copy that is gone without being in the revision. */
    @Test
    void keepingWhileSavingEndsInOneOfBothOrders() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String revision = String.valueOf(round);
            List<Integer> answers = atOnce(() -> copy("0", "kept"), () -> save(revision, "saved"));
            assertThat(answers).isSubsetOf(200, 412).contains(200);
            rows.sql("delete from draft_copy where question_id = (select id from question where reference = ?)")
                    .param(reference)
                    .update();
            revisionIs(round + 1);
        }
    }

    private void revisionIs(int number) {
        if (number("select coalesce(max(number), 0) from draft_revision") < number)
            save(String.valueOf(number - 1), "x");
    }

    private int copy(String version, String words) {
        return put("draft/copy", version, words);
    }

    private int save(String revision, String words) {
        return put("draft", revision, words);
    }

    private int put(String verb, String ifMatch, String words) {
        return people.call(HttpMethod.PUT, ana, reference, verb, ifMatch, "{\"answer\": \"" + words + "\"}")
                .getStatus();
    }

    private int number(String select) {
        return rows.sql(select + " where question_id = (select id from question where reference = ?)")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private static List<Integer> atOnce(IntSupplier one, IntSupplier two) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            var start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            for (IntSupplier call : List.of(one, two)) {
                answers.add(both.submit(() -> {
                    start.await();
                    return call.getAsInt();
                }));
            }
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdownNow();
        }
    }
}
