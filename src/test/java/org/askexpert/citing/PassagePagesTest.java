package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.passage.CountAnswered;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class PassagePagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7} [[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private CitingScene scene;
    private Viewer viewer;
    private Walker ana;
    private Walker rosa;

    @BeforeEach
    void anExpertAndAReviewer() {
        scene = new CitingScene(program);
        viewer = scene.person("ana", Role.EXPERT);
        scene.person("rosa", Role.REVIEWER);
        ana = scene.signedIn("ana", mvc);
        rosa = scene.signedIn("rosa", mvc);
    }

    @Test
    void aReviewerWritesNothingAndAnExpertDecidesNothing() {
        rosa.get("/desk/new-passage");
        assertThat(rosa.status()).isEqualTo(403);
        rosa.post("/desk/new-passage", "title", "A", "words", "B");
        assertThat(rosa.status()).isEqualTo(403);
        String page = written("Near you");
        scene.person("ben", Role.EXPERT);
        Walker ben = scene.signedIn("ben", mvc);
        ben.post(page + "/verdict", "revision", "1", "verdict", "approve");
        assertThat(ben.status()).isEqualTo(403);
        ana.post(page + "/retirement", "revision", "1");
        assertThat(ana.status()).isEqualTo(403);
        assertThat(ana.get(page).select("#versions + ol").text()).contains("not decided");
    }

    @Test
    void anEditorWhoWroteItSeesThatSomebodyElseHasToApprove() {
        scene.person("edith", Role.EDITOR);
        Walker edith = scene.signedIn("edith", mvc);
        edith.post("/desk/new-passage", "title", "By Edith " + scene.own(), "words", "Words.");
        Document page = edith.get(edith.location());
        assertThat(page.select(".notice").text()).contains("somebody else has to approve it");
        assertThat(page.select("[name=verdict]")).isEmpty();
        String slug = page.select("form[action$=revisions]").attr("action").replace("/revisions", "");
        edith.post(slug + "/verdict", "revision", "1", "verdict", "approve");
        assertThat(edith.status()).isEqualTo(403);
    }

    @Test
    void anEditorSaysWhoLooksAfterItAndUntilWhen() {
        String page = approved("Near you");
        ana.post(page + "/care", "owner", scene.handle("rosa"), "nextReview", "2031-05-06");
        assertThat(ana.status()).isEqualTo(403);
        scene.person("edith", Role.EDITOR);
        Walker edith = scene.signedIn("edith", mvc);
        Document form = edith.get(edith.get(page).select("main a[href$=/care]").attr("href"));
        assertThat(form.select("[name=owner] [selected]").val()).isEqualTo(scene.handle("ana"));
        edith.post(page + "/care", "owner", "nobody", "nextReview", "2031-05-06");
        assertThat(edith.status()).isEqualTo(422);
        edith.post(page + "/care", "owner", scene.handle("rosa"), "nextReview", "2001-05-06");
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#nextReview");
        edith.post(page + "/care", "owner", scene.handle("rosa"), "nextReview", "2031-05-06");
        assertThat(edith.location()).isEqualTo(page);
        assertThat(edith.get(page).select(".summary").text()).contains("Looked after by rosa", "6 May 2031");
        assertThat(ana.get("/desk").select("main a[href='/desk/passages']")).hasSize(1);
    }

    @Test
    void aWordingIsOfferedOnceApprovedAndTheOldOneUntilTheNewOneIs() {
        Reference reference = scene.accepted(viewer);
        String shelf = "/desk/" + reference + "/passages";
        String page = written("Near you");
        assertThat(ana.get(shelf).text()).doesNotContain("Near you " + scene.own());
        rosa.post(page + "/verdict", "revision", "1", "verdict", "approve");
        assertThat(rosa.location()).isEqualTo(page);
        assertThat(ana.get(shelf).text()).contains("Near you " + scene.own());
        ana.post(page + "/revisions", "revision", "1", "title", "Near you " + scene.own(), "words", "Newer words.");
        assertThat(ana.get(shelf).text()).contains("First words").doesNotContain("Newer words");
        Document read = rosa.get(page);
        assertThat(read.select("#latest + .answer").text()).isEqualTo("Newer words.");
        assertThat(read.select(".diff ins").text()).contains("Newer");
        rosa.post(page + "/verdict", "revision", "1", "verdict", "approve");
        assertThat(rosa.status()).isEqualTo(412);
        rosa.post(page + "/verdict", "revision", "2", "verdict", "return");
        assertThat(rosa.status()).isEqualTo(422);
        assertThat(rosa.page().select("[role=alert]").text()).contains("Say what has to change");
        rosa.post(page + "/verdict", "revision", "2", "verdict", "approve");
        assertThat(ana.get(shelf).text()).contains("Newer words");
    }

    @Test
    void aPassageGoesBehindTheAnswerAndIsCounted() {
        Reference reference = scene.accepted(viewer);
        scene.saved(reference, 0, viewer);
        String page = approved("Near you");
        String slug = page.substring(page.lastIndexOf('/') + 1);
        ana.post("/desk/" + reference + "/passages", "slug", slug);
        ana.post("/desk/" + reference + "/passages", "slug", slug);
        assertThat(scene.draft(reference, viewer).answer()).isEqualTo("Keep moving.\n\nFirst words.\n\nFirst words.\n");
        assertThat(ana.get(page).text()).contains("Used in 1 draft and no answers");
        scene.bean(CountAnswered.class).answered(reference.code(), viewer);
        assertThat(ana.get(page).text()).contains("Used in no drafts and 1 answer");
        var rows = scene.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
        String used = "select count(*) from passage_use where question_reference = ?";
        rows.sql("update passage_use set answered_at = '2020-01-01 00:00:00' where question_reference = ?")
                .param(reference.code())
                .update();
        org.springframework.test.util.ReflectionTestUtils.invokeMethod(
                scene.program().getBean("forgetUses"), "forget");
        assertThat(rows.sql(used).param(reference.code()).query(Integer.class).single())
                .isZero();
        assertThat(ana.get(page).text()).contains("Used in no drafts and 1 answer");
    }

    @Test
    void nobodyTakesAPassageForAnAnswerOfSomebodyElse() {
        Reference reference = scene.accepted(viewer);
        String page = approved("Near you");
        String slug = page.substring(page.lastIndexOf('/') + 1);
        scene.person("ben", Role.EXPERT);
        Walker ben = scene.signedIn("ben", mvc);
        ben.post("/desk/" + reference + "/passages", "slug", slug);
        assertThat(ben.status()).isEqualTo(404);
        ana.post("/desk/" + reference + "/passages", "slug", "no-such-passage");
        assertThat(ana.status()).isEqualTo(404);
        ana.post("/desk/" + reference + "/passages", "slug", "../x");
        assertThat(ana.status()).isEqualTo(404);
        assertThat(ana.get(page).text()).contains("Used in no drafts and no answers");
    }

    @Test
    void whateverIsTypedIsShownAndNeverObeyed() {
        ana.post("/desk/new-passage", "title", HOSTILE, "words", HOSTILE);
        Document page = ana.get(ana.location());
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#words").val()).isEqualTo(HOSTILE);
        assertThat(ana.get("/desk/passages").select("main script")).isEmpty();
        page = ana.post(
                "/desk/new-passage", "title", "x".repeat(141), "words", "y".repeat(4_001), "topic", "none/such");
        assertThat(ana.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#title", "#words");
    }

    @Test
    void allPassagesCostOneQueryMoreOrLess() {
        written("One");
        ana.get("/desk/passages");
        var few = traffic.of(() -> ana.get("/desk/passages"));
        for (int more = 0; more < 4; more++) written("More");
        assertThat(traffic.of(() -> ana.get("/desk/passages"))).isEqualTo(few);
    }

    private String written(String title) {
        ana.post("/desk/new-passage", "title", title + " " + scene.own(), "words", "First words.", "topic", "");
        return ana.location();
    }

    private String approved(String title) {
        String page = written(title);
        rosa.post(page + "/verdict", "revision", "1", "verdict", "approve");
        return page;
    }
}
