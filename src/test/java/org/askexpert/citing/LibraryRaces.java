package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.askexpert.library.FindStudies;
import org.askexpert.passage.DecidePassage;
import org.askexpert.passage.FindPassages;
import org.askexpert.passage.PassageDecision;
import org.askexpert.passage.PassageText;
import org.askexpert.passage.PassageVerdict;
import org.askexpert.passage.UsePassage;
import org.askexpert.passage.WritePassage;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several at the same moment at the shelves. The classes below say on which database. */
abstract class LibraryRaces {

    private static final int MANY = 8;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    private CitingScene scene;
    private Viewer ana;

    @BeforeEach
    void anExpert() {
        scene = new CitingScene(program);
        ana = scene.person("ana", Role.EXPERT);
    }

    @Test
    void ofManyVerdictsOnAPassageTheFirstCounts() throws Exception {
        String slug = written();
        List<Viewer> reviewers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) reviewers.add(scene.person("rosa" + i, Role.REVIEWER));
        List<String> ends = atOnce(i -> scene.bean(DecidePassage.class)
                .decide(
                        slug,
                        new PassageDecision(1, i % 2 == 0 ? PassageVerdict.APPROVE : PassageVerdict.RETURN, "Why."),
                        reviewers.get(i)));
        assertThat(ends).containsOnlyOnce("done").containsOnly("done", "CONFLICT");
        assertThat(count(
                        "select count(*) from passage_verdict v join passage p on p.id = v.passage_id where p.slug = ?",
                        slug))
                .isOne();
    }

    @Test
    void aPassageThatIsPutInTwiceAtOnceCountsOnce() throws Exception {
        String slug = written();
        var approval = new PassageDecision(1, PassageVerdict.APPROVE, null);
        scene.bean(DecidePassage.class).decide(slug, approval, scene.person("rosa", Role.REVIEWER));
        Reference reference = scene.accepted(ana);
        assertThat(atOnce(i -> scene.bean(UsePassage.class).use(slug, reference.code(), ana)))
                .containsOnly("done");
        assertThat(scene.bean(FindPassages.class).inUse(ana).stream()
                        .filter(line -> line.slug().equals(slug))
                        .findFirst()
                        .orElseThrow()
                        .drafts())
                .isOne();
    }

    @Test
    void aStudyThatManyCiteAtOnceIsKeptOnce() throws Exception {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < MANY; i++) references.add(scene.accepted(ana));
        var study = new SourceLine(
                SourceKind.STUDY, null, "On " + scene.own(), "https://doi.org/10.1000/" + scene.own(), 2020);
        assertThat(atOnce(i -> scene.saved(references.get(i), 0, ana, study))).containsOnly("done");
        assertThat(scene.bean(FindStudies.class).find(scene.own(), ana)).hasSize(1);
    }

    private String written() {
        return scene.bean(WritePassage.class)
                .write(new PassageText("Near you " + scene.own(), "Ask first."), null, ana);
    }

    private long count(String query, String slug) {
        return rows.sql(query).param(slug).query(Long.class).single();
    }

    private static List<String> atOnce(IntConsumer verb) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> ends = new ArrayList<>();
            for (int i = 0; i < MANY; i++) ends.add(crowd.submit(one(verb, i, start)));
            start.countDown();
            List<String> found = new ArrayList<>();
            for (Future<String> end : ends) found.add(end.get());
            return found;
        } finally {
            crowd.shutdownNow();
        }
    }

    private static Callable<String> one(IntConsumer verb, int number, CountDownLatch start) {
        return () -> {
            start.await();
            try {
                verb.accept(number);
                return "done";
            } catch (Problem refused) {
                return refused.kind().name();
            }
        };
    }
}
