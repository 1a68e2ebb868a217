package org.askexpert.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Experts, reviewers and editors at work on re-checks; the classes below say on which database. */
abstract class Rechecking {

    private static final String REVISION = "{\"outcome\":\"revise\",\"entryRevision\":1,\"title\":\"New title\","
            + "\"question\":\"A question.\",\"answer\":\"Keep moving.\",\"type\":\"update\",\"note\":\"New studies.\"}";
    private static final String STILL_RIGHT = "{\"outcome\":\"still-right\",\"entryRevision\":1}";
    private static final String CONFIRM = "{\"verdict\":\"confirm\"}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private RecheckScene scene;
    private String ana;
    private String rosa;
    private String edith;

    @BeforeEach
    void people() {
        scene = new RecheckScene(program);
        ana = scene.person("Ana", Role.EXPERT);
        rosa = scene.person("Rosa", Role.REVIEWER);
        edith = scene.person("Edith", Role.EDITOR);
    }

    @Test
    void whoHasNothingToDoWithItDoesNotKnowOfIt() throws Exception {
        String ref = scene.opened(scene.entry("Hidden"), RecheckReason.DATE_PASSED);
        String ben = scene.person("Ben", Role.EXPERT);
        assertThat(get(ben, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(404);
        assertThat(get(rosa, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(404);
        assertThat(post(ben, ref, "proposal", "\"0\"", STILL_RIGHT)).isEqualTo(404);
        assertThat(post(edith, ref, "proposal", "\"0\"", STILL_RIGHT)).isEqualTo(403);
        assertThat(get(ana, "/api/v1/office/rechecks").getStatus()).isEqualTo(403);
        assertThat(get(ana, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(200);
        assertThat(get(edith, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyConfirmsOwnWorkAndNobodyConfirmsWhatTheyDidNotRead() throws Exception {
        String ref = scene.opened(scene.entry("Four eyes"), RecheckReason.DATE_PASSED);
        assertThat(post(ana, ref, "proposal", null, STILL_RIGHT)).isEqualTo(428);
        assertThat(post(ana, ref, "proposal", "\"3\"", STILL_RIGHT)).isEqualTo(412);
        assertThat(post(ana, ref, "proposal", "\"0\"", STILL_RIGHT.replace(":1", ":7")))
                .isEqualTo(412);
        assertThat(post(ana, ref, "proposal", "\"0\"", "{\"outcome\":\"revise\",\"entryRevision\":1}"))
                .isEqualTo(422);
        assertThat(post(ana, ref, "proposal", "\"0\"", STILL_RIGHT)).isEqualTo(200);
        assertThat(post(ana, ref, "proposal", "\"1\"", STILL_RIGHT)).isEqualTo(409);
        assertThat(post(ana, ref, "verdict", "\"1\"", CONFIRM)).isEqualTo(403);
        assertThat(post(edith, ref, "verdict", "\"1\"", CONFIRM)).isEqualTo(403);
        assertThat(post(rosa, ref, "verdict", "\"2\"", CONFIRM)).isEqualTo(412);
        assertThat(post(rosa, ref, "verdict", "\"1\"", "{\"verdict\":\"return\"}"))
                .isEqualTo(422);
        assertThat(scene.count(
                        "select count(*) from recheck_verdict v join recheck r on r.id = v.recheck_id"
                                + " where r.reference = ?",
                        ref))
                .isZero();
    }

    @Test
    void anEditorStartsOneAnExpertRevisesAndReadersReadItWhenItIsConfirmed() throws Exception {
        String slug = scene.entry("By hand");
        var started = call(edith, "/api/v1/office/rechecks", null, "{\"entry\":\"" + slug + "\"}");
        assertThat(started.getStatus()).isEqualTo(201);
        String ref = text(started).replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
        assertThat(call(edith, "/api/v1/office/rechecks", null, "{\"entry\":\"nowhere\"}")
                        .getStatus())
                .isEqualTo(422);
        scene.steps();
        assertThat(text(get(edith, "/api/v1/office/rechecks?reason=by-hand&size=100")))
                .contains(ref, "\"stage\":\"rechecking\"", "\"expert\":\"Ana\"");
        assertThat(post(ana, ref, "proposal", "\"0\"", REVISION)).isEqualTo(200);
        assertThat(text(get(rosa, "/api/v1/desk/rechecks/" + ref))).contains("Keep moving.", "\"type\":\"update\"");
        assertThat(text(get(rosa, "/api/v1/archive/" + slug))).doesNotContain("Keep moving.", "New studies.");
        assertThat(post(rosa, ref, "verdict", "\"1\"", CONFIRM)).isEqualTo(204);
        scene.steps();
        assertThat(text(get(rosa, "/api/v1/archive/" + slug)))
                .contains("Keep moving.", "New studies.", "\"revision\":2");
        assertThat(post(rosa, ref, "verdict", "\"1\"", CONFIRM)).isEqualTo(409);
    }

    @Test
    void whoIsAwayIsNotAskedAndNobodyThereIsTheEditorsMatter() throws Exception {
        program.getBean(JdbcClient.class)
                .sql(
                        "insert into absence (person_id, first_day, last_day, planned_by, planned_at)"
                                + " select id, date '2020-01-01', date '2099-01-01', id, created_at from person where handle = ?")
                .param(ana)
                .update();
        String ref = scene.opened(scene.entry("Away"), RecheckReason.DATE_PASSED);
        assertThat(get(ana, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(404);
        assertThat(text(get(edith, "/api/v1/desk/rechecks/" + ref))).contains("\"stage\":\"waiting\"");
        var named = call(edith, "/api/v1/office/rechecks/" + ref + "/assignment", null, "{\"expert\":\"" + ana + "\"}");
        assertThat(named.getStatus()).isEqualTo(204);
        assertThat(get(ana, "/api/v1/desk/rechecks/" + ref).getStatus()).isEqualTo(200);
    }

    @Test
    void ofTwoVerdictsAtOnceTheFirstCounts() throws Exception {
        String ref = scene.opened(scene.entry("Race"), RecheckReason.DATE_PASSED);
        post(ana, ref, "proposal", "\"0\"", STILL_RIGHT);
        String ravi = scene.person("Ravi", Role.REVIEWER);
        String reject = "{\"verdict\":\"reject\",\"comment\":\"No.\"}";
        List<Integer> answers = atOnce(List.of(
                () -> post(rosa, ref, "verdict", "\"1\"", CONFIRM), () -> post(ravi, ref, "verdict", "\"1\"", reject)));
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(scene.count(
                        "select count(*) from recheck_verdict v join recheck r on r.id = v.recheck_id"
                                + " where r.reference = ?",
                        ref))
                .isOne();
    }

    @Test
    void ofManyNodesAtOneEntryOneOpensAndOneBeginsTheNight() throws Exception {
        long entry = scene.key(scene.entry("Two nodes"));
        StartRecheck start = program.getBean(StartRecheck.class);
        BeginNight night = program.getBean(BeginNight.class);
        List<Callable<String>> starts = new ArrayList<>();
        for (int node = 0; node < 6; node++) {
            starts.add(() -> start.start(entry, Why.of(RecheckReason.DATE_PASSED), Viewer.system())
                    .orElseThrow()
                    .code());
        }
        assertThat(atOnce(starts).stream().distinct()).hasSize(1);
        assertThat(scene.count("select count(*) from recheck where entry_id = ?", entry))
                .isOne();
        assertThat(scene.count(
                        "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = (select reference"
                                + " from recheck where entry_id = ?)",
                        entry))
                .isOne();
        program.getBean(JdbcClient.class)
                .sql("update recheck_night set begun_on = date '2000-01-01'")
                .update();
        List<Callable<Boolean>> nights = new ArrayList<>();
        for (int node = 0; node < 4; node++) nights.add(() -> night.begin(Viewer.system()));
        assertThat(atOnce(nights)).containsOnlyOnce(true);
    }

    @Test
    void whatSomebodyTypedOnAnOlderTextIsKept() {
        String slug = scene.entry("Typed words");
        String ref = scene.opened(slug, RecheckReason.READER_REPORT);
        Walker expert = signedIn(ana);
        assertThat(expert.get("/desk/rechecks/" + ref).text())
                .contains("A reader reported a problem", "What you found");
        String[] typed = {
            "base",
            "0",
            "entryRevision",
            "9",
            "outcome",
            "revise",
            "title",
            "T",
            "question",
            "Q",
            "answer",
            "Every word of mine",
            "type",
            "update",
            "note",
            "N",
            "remark",
            ""
        };
        var page = expert.post("/desk/rechecks/" + ref + "/proposal", typed);
        assertThat(expert.status()).isEqualTo(412);
        assertThat(page.select("textarea[name=answer]").val()).isEqualTo("Every word of mine");
        assertThat(page.select("input[name=entryRevision]").val()).isEqualTo("1");
        typed[3] = "1";
        expert.post("/desk/rechecks/" + ref + "/proposal", typed);
        assertThat(expert.location()).isEqualTo("/desk");
    }

    @Test
    void toWithdrawIsAskedTwiceAndNamesWhatQuotesIt() {
        String slug = scene.entry("Withdrawn");
        String quoting = scene.quoting("Another answer", slug);
        String ref = scene.opened(slug, RecheckReason.DATE_PASSED);
        Walker expert = signedIn(ana);
        String[] typed = {"base", "0", "entryRevision", "1", "outcome", "retract", "note", "", "sure", "false"};
        expert.post("/desk/rechecks/" + ref + "/proposal", typed);
        assertThat(expert.status()).isEqualTo(422);
        typed[7] = "It is wrong.";
        var asked = expert.post("/desk/rechecks/" + ref + "/proposal", typed);
        assertThat(asked.text()).contains("Propose to withdraw this answer?", "It is wrong.", "Another answer");
        assertThat(asked.select("a[href$=" + quoting + "]")).hasSize(1);
        assertThat(scene.count("select revision from recheck where reference = ?", ref))
                .isZero();
        typed[9] = "true";
        expert.post("/desk/rechecks/" + ref + "/proposal", typed);
        assertThat(scene.count("select revision from recheck where reference = ?", ref))
                .isOne();
    }

    @Test
    void listsAndPagesCostTheSameHoweverMuchThereIs() {
        String ref = scene.opened(scene.entry("Cost 1"), RecheckReason.DATE_PASSED);
        Walker expert = signedIn(ana);
        Walker editor = signedIn(edith);
        int work = cost(expert, "/desk");
        int list = cost(editor, "/office/rechecks");
        int ageing = cost(editor, "/office/rechecks?list=ageing");
        int one = cost(expert, "/desk/rechecks/" + ref);
        for (int more = 2; more < 5; more++) scene.opened(scene.entry("Cost " + more), RecheckReason.BY_HAND);
        assertThat(cost(expert, "/desk")).isEqualTo(work);
        assertThat(cost(editor, "/office/rechecks")).isEqualTo(list);
        assertThat(cost(editor, "/office/rechecks?list=ageing")).isEqualTo(ageing);
        assertThat(cost(expert, "/desk/rechecks/" + ref)).isEqualTo(one);
        assertThat(expert.get("/desk").text()).contains("To re-check 4", "Cost 1");
        assertThat(editor.get("/office/rechecks?reason=by-hand").text()).contains("An editor wants it looked at");
    }

    private int cost(Walker walker, String path) {
        walker.get(path);
        int statements = traffic.of(() -> walker.get(path)).statements();
        assertThat(walker.status()).isEqualTo(200);
        return statements;
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.7.0.2");
        walker.post("/sign-in", "email", handle + "@example.org", "password", RecheckScene.PASSWORD);
        return walker;
    }

    private int post(String who, String recheck, String verb, String ifMatch, String body) throws Exception {
        return call(who, "/api/v1/desk/rechecks/" + recheck + "/" + verb, ifMatch, body)
                .getStatus();
    }

    private MockHttpServletResponse call(String who, String path, String ifMatch, String body) throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .header("Authorization", "Bearer token-" + who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return mvc.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse get(String who, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).header("Authorization", "Bearer token-" + who))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        var ready = new CountDownLatch(calls.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) results.add(each.get());
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
