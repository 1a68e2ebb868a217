package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The asker's word against a step at the same moment: whoever is first, in the end the asker's word holds. The classes
 * below say on which database.
 */
abstract class AskersRaces {

    private static final int ROUNDS = 8;
    private static final DraftText TEXT =
            new DraftText("Walk every hour.", null, "Long flights", "How to sit?", List.of());

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    private Scene scene;
    private Viewer ana;
    private Viewer rosa;

    @BeforeEach
    void desk() {
        scene = new Scene(program);
        ana = staff("ana", Role.EXPERT);
        rosa = staff("rosa", Role.REVIEWER);
    }

    @RepeatedTest(ROUNDS)
    void aWithdrawalWinsAgainstAcceptingAndChoosing() throws Exception {
        String offered = scene.asked();
        List<String> outcomes = atOnce(
                () -> withdraw(offered),
                () -> program.getBean(AcceptQuestion.class).accept(Reference.from(offered), ana));
        assertThat(outcomes.get(0)).isEqualTo("done");
        assertWithdrawn(offered);
        String fresh = scene.askedOnly();
        assertThat(atOnce(() -> withdraw(fresh), () -> scene.step(fresh)).get(0))
                .isEqualTo("done");
        goOn(fresh);
        assertWithdrawn(fresh);
    }

    @RepeatedTest(ROUNDS)
    void aConsentTakenBackWinsAgainstPublishing() throws Exception {
        String reference = approved();
        atOnce(() -> choose(reference, Publish.NEVER), () -> scene.step(reference));
        goOn(reference);
        assertThat(stage(reference)).isEqualTo("ANSWERED");
        assertThat(processes(reference)).isZero();
        assertThat(live(reference)).isZero();
    }

    @RepeatedTest(ROUNDS)
    void aConsentGivenWhileTheAnswerGoesOutStillBringsTheEdition() throws Exception {
        String reference = answeredSoon(Publish.NEVER, Verdict.APPROVE_PRIVATE);
        atOnce(() -> choose(reference, Publish.ANONYMOUS), () -> scene.step(reference));
        goOn(reference);
        assertThat(stage(reference)).isEqualTo("ANSWERED");
        assertThat(processes(reference)).isOne();
        assertThat(rows.sql("select edition from question where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("IN_REVIEW");
    }

    @RepeatedTest(ROUNDS)
    void ofTwoRepliesOneCounts() throws Exception {
        String reference = accepted(Publish.NEVER);
        program.getBean(AskForDetails.class).ask(Reference.from(reference), "Which seat?", ana);
        List<String> outcomes = atOnce(() -> reply(reference, "An aisle seat."), () -> reply(reference, "A window."));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "CONFLICT");
        assertThat(stage(reference)).isEqualTo("DRAFTING");
    }

    /** A step that lost against the asker is tried again, here at once and not after a minute. */
    private void goOn(String reference) {
        rows.sql("update ACT_RU_JOB set DUEDATE_ = null where PROCESS_INSTANCE_ID_ in"
                        + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")
                .param(reference)
                .update();
        scene.step(reference);
    }

    private void assertWithdrawn(String reference) {
        assertThat(stage(reference)).isEqualTo("WITHDRAWN");
        assertThat(processes(reference)).isZero();
    }

    private String approved() {
        return answeredSoon(Publish.ANONYMOUS, Verdict.APPROVE);
    }

    /** Approved; the answer goes out with the next step. */
    private String answeredSoon(Publish publish, Verdict verdict) {
        String reference = accepted(publish);
        Reference question = Reference.from(reference);
        program.getBean(SaveDraft.class).save(question, 0, TEXT, ana);
        program.getBean(SendForReview.class).send(question, 1, ana);
        var decision = new Decision(1, verdict, null, null, verdict == Verdict.APPROVE, null);
        program.getBean(DecideReview.class).decide(question, decision, rosa);
        return reference;
    }

    private String accepted(Publish publish) {
        String reference = scene.asked(Scene.BODY, publish);
        program.getBean(AcceptQuestion.class).accept(Reference.from(reference), ana);
        return reference;
    }

    private void withdraw(String reference) {
        program.getBean(WithdrawQuestion.class).withdraw(scene.asker(reference));
    }

    private void choose(String reference, Publish choice) {
        program.getBean(ChangeConsent.class).choose(choice, scene.asker(reference));
    }

    private void reply(String reference, String text) {
        program.getBean(ReplyToRequest.class).reply(text, scene.asker(reference));
    }

    private Viewer staff(String name, Role role) {
        String handle = scene.person(name, role);
        long person = rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(person, handle, Set.of(role));
    }

    private String stage(String reference) {
        return rows.sql("select stage from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private int processes(String reference) {
        return rows.sql("select count(*) from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where e.BUSINESS_KEY_ = ? and d.KEY_ = 'question-to-answer'")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private int live(String reference) {
        return rows.sql("select count(*) from entry where question_reference = ? and state = 'LIVE'")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    /** What became of each: done, the kind of its refusal, or the name of what went wrong in a step. */
    private static List<String> atOnce(Runnable... acts) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(acts.length);
        try {
            var start = new CountDownLatch(1);
            List<Future<String>> running = new ArrayList<>();
            for (Runnable act : acts) {
                running.add(crowd.submit(() -> {
                    start.await();
                    return outcome(act);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : running) outcomes.add(each.get());
            return outcomes;
        } finally {
            crowd.shutdownNow();
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Problem refusal) {
            return refusal.kind().name();
        } catch (RuntimeException step) {
            return step.getClass().getSimpleName();
        }
    }
}
