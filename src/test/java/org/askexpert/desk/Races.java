package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.askexpert.absence.PlanAbsence;
import org.askexpert.absence.Span;
import org.askexpert.people.PersonId;
import org.askexpert.planning.LookAfterAbsent;
import org.askexpert.question.Reference;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/**
 * Many at the same moment: one succeeds, the others learn that somebody was faster, nothing breaks. The classes below
 * say on which database.
 */
abstract class Races {

    private static final int MANY = 20;
    private static final String ANSWER = """
            {"answer": "Walk every hour.", "publicTitle": "Long flights", "publicQuestion": "How to sit?"}""";
    private static final String APPROVAL = """
            {"verdict": "approve", "reasons": [], "deidentified": true}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Jobs jobs;

    private Scene scene;

    @BeforeEach
    void desk() {
        scene = new Scene(program);
    }

    @Test
    void ofManyExpertsWhoPickUpAQuestionOneGetsIt() throws Exception {
        String reference = scene.asked(); // nobody answers for the topic yet: it waits for any expert
        List<String> experts = IntStream.range(0, MANY)
                .mapToObj(i -> scene.person("expert" + i, Role.EXPERT))
                .toList();
        List<Integer> answers = atOnce(i -> post(experts.get(i), reference, "acceptance", "{}"));
        assertOneOf(answers, 204, 404, 409);
        String winner = experts.get(answers.indexOf(204));
        assertThat(found(
                        "select p.handle from assignment a join person p on p.id = a.person_id"
                                + " join question q on q.id = a.question_id where q.reference = ?",
                        reference))
                .containsExactly(winner);
        assertThat(found(
                        "select p.handle from audit_event e join person p on p.id = e.actor_id"
                                + " where e.verb = 'pick-up' and e.object_key = ?",
                        reference))
                .containsExactly(winner);
    }

    @Test
    void whoeverIsTooLateReadsWhoWasFasterAndWhen() throws Exception {
        String reference = scene.asked();
        String lee = scene.person("lee", Role.EXPERT);
        String ana = scene.person("ana", Role.EXPERT);
        mvc.perform(post(lee, reference, "acceptance", "{}"));
        String answer = mvc.perform(post(ana, reference, "acceptance", "{}"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("\"code\":\"taken\"").containsPattern("lee took this question at \\d+:\\d\\d[ap]m");
    }

    @Test
    void anOfferThatIsTakenBackMeanwhileIsEitherAcceptedBeforeOrLost() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        String edith = scene.person("edith", Role.EDITOR);
        String reference = scene.asked();
        List<Integer> answers = atOnce(i ->
                i % 2 == 0 ? post(ana, reference, "acceptance", "{}") : post(edith, reference, "reassignment", "{}"));
        assertThat(answers).isSubsetOf(204, 404, 409).contains(204);
        List<String> live = found(
                "select a.state from assignment a join question q on q.id = a.question_id where q.reference = ?"
                        + " and a.state in ('OFFERED', 'ACCEPTED')",
                reference);
        assertThat(live).as("taken back at the end, whoever came first").isEmpty();
        assertThat(found(
                        "select a.state from assignment a join question q on q.id = a.question_id"
                                + " where q.reference = ?",
                        reference))
                .containsExactly("REVOKED");
    }

    @Test
    void anOfferToSomebodyWhoGoesAwayIsEitherAcceptedBeforeOrGoesOn() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        String reference = scene.asked();
        LocalDate today = program.getBean(Dates.class).today();
        var person = new PersonId(rows.sql("select id from person where handle = ?")
                .param(ana)
                .query(Long.class)
                .single());
        var me = new Viewer.Staff(person.number(), ana, Set.of(Role.EXPERT));
        program.getBean(PlanAbsence.class).plan(person, new Span(today, today), null, me);
        var watch = program.getBean(LookAfterAbsent.class);
        List<Integer> answers = atOnce(i -> i % 2 == 0
                ? post(ana, reference, "acceptance", "{}")
                : servlet -> {
                    watch.look();
                    return post(ana, reference, "acceptance", "{}").buildRequest(servlet);
                });
        assertThat(answers).isSubsetOf(204, 404, 409);
        List<String> states = found(
                "select a.state from assignment a join question q on q.id = a.question_id" + " where q.reference = ?",
                reference);
        assertThat(states).containsExactly(answers.contains(204) ? "ACCEPTED" : "REVOKED");
    }

    @Test
    void anOfferThatExpiresWhileItIsAcceptedIsOneOrTheOther() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        for (int round = 0; round < 5; round++) {
            String reference = scene.asked();
            ExecutorService two = Executors.newFixedThreadPool(2);
            var start = new CountDownLatch(1);
            Future<Boolean> accepted = two.submit(() -> {
                start.await();
                return mvc.perform(post(ana, reference, "acceptance", "{}"))
                                .andReturn()
                                .getResponse()
                                .getStatus()
                        == 204;
            });
            Future<Boolean> expired = two.submit(() -> {
                start.await();
                return strikes(reference);
            });
            start.countDown();
            assertThat(List.of(accepted.get(), expired.get())).containsOnlyOnce(true);
            two.shutdown();
            assertThat(found(
                            "select a.state from assignment a join question q on q.id = a.question_id"
                                    + " where q.reference = ?",
                            reference))
                    .containsExactly(accepted.get() ? "ACCEPTED" : "EXPIRED");
        }
    }

    /** Whether the clock found what it was for; the loser's transaction is undone. */
    private boolean strikes(String reference) {
        try {
            jobs.strike(reference, "respondByReached");
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    @Test
    void oneExpertWhoClicksManyTimesHoldsTheQuestionOnce() throws Exception {
        String reference = scene.asked();
        String ana = scene.person("ana", Role.EXPERT);
        assertOneOf(atOnce(i -> post(ana, reference, "acceptance", "{}")), 204, 404, 409);
        assertThat(audited("pick-up", reference)).isOne();
    }

    @Test
    void ofManyReviewersWhoDecideOneDecidesAndItIsPublishedOnce() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        List<String> reviewers = List.of(scene.person("rosa", Role.REVIEWER), scene.person("ravi", Role.REVIEWER));
        String reference = sentBy(ana);
        assertOneOf(
                atOnce(i -> call(HttpMethod.POST, reviewers.get(i % 2), reference, "review", "\"1\"", APPROVAL)),
                204,
                404,
                409);
        scene.step(reference);
        assertThat(audited("review", reference)).isOne();
        assertThat(stages(reference)).doesNotHaveDuplicates().endsWith("PUBLISHED");
    }

    @Test
    void ofManyTextsOnOneRevisionOneIsSavedAndOneSent() throws Exception {
        String ana = scene.person("ana", Role.EXPERT);
        String reference = scene.asked();
        mvc.perform(post(ana, reference, "acceptance", "{}"));
        assertOneOf(
                atOnce(i -> call(HttpMethod.PUT, ana, reference, "draft", "\"0\"", "{\"answer\":\"" + i + "\"}")),
                200,
                412);
        assertOneOf(atOnce(i -> call(HttpMethod.POST, ana, reference, "submission", "\"1\"", "{}")), 204, 409);
    }

    private static void assertOneOf(List<Integer> answers, int success, Integer... tooLate) {
        assertThat(answers).containsOnlyOnce(success);
        assertThat(answers).filteredOn(answer -> answer != success).isSubsetOf(tooLate);
    }

    private String sentBy(String expert) throws Exception {
        String reference = scene.asked();
        mvc.perform(post(expert, reference, "acceptance", "{}"));
        mvc.perform(call(HttpMethod.PUT, expert, reference, "draft", "\"0\"", ANSWER));
        mvc.perform(call(HttpMethod.POST, expert, reference, "submission", "\"1\"", "{}"));
        return reference;
    }

    private List<String> found(String sql, String reference) {
        return rows.sql(sql)
                .param(Reference.from(reference).code())
                .query(String.class)
                .list();
    }

    private List<String> stages(String reference) {
        return found(
                "select s.stage from stage_change s join question q on q.id = s.question_id"
                        + " where q.reference = ? order by s.id",
                reference);
    }

    private int audited(String verb, String reference) {
        return rows.sql("select count(*) from audit_event where verb = ? and object_key = ?")
                .params(verb, Reference.from(reference).code())
                .query(Integer.class)
                .single();
    }

    private static RequestBuilder post(String who, String reference, String verb, String body) {
        return call(HttpMethod.POST, who, reference, verb, "\"0\"", body);
    }

    private static RequestBuilder call(
            HttpMethod method, String who, String reference, String verb, String ifMatch, String body) {
        return request(method, "/api/v1/desk/" + reference + "/" + verb)
                .header("Authorization", "Bearer token-" + who)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private List<Integer> atOnce(IntFunction<RequestBuilder> calls) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            var start = new CountDownLatch(1);
            List<Future<Integer>> answers = IntStream.range(0, MANY)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        return mvc.perform(calls.apply(i))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) statuses.add(answer.get());
            return statuses;
        } finally {
            crowd.shutdownNow();
        }
    }
}
