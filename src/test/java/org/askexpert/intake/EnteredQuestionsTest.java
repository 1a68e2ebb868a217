package org.askexpert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Editors enter what came by letter or telephone: never held, never published unasked, and nobody is forgotten. */
@WholeProgram
class EnteredQuestionsTest {

    private static final String NEW = "/office/questions/new";
    private static final String HOSTILE = "</textarea><script>alert(1)</script> ${7*191}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private Walker edith;

    @BeforeEach
    void anEditor() {
        scene = new Scene(program);
        edith = signedIn("edith", Role.EDITOR);
    }

    private Walker signedIn(String name, Role role) {
        Walker walker = new Walker(mvc, "10.7.12.1");
        walker.post("/sign-in", "email", scene.person(name, role) + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }

    private long questions() {
        return jdbc.sql("select count(*) from question").query(Long.class).single();
    }

    private String of(String reference, String column) {
        return jdbc.sql("select cast(" + column + " as varchar(200)) from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** Enters a question and returns its reference. */
    private String entered(String email, String key) {
        edith.post(
                NEW + "/sending",
                "channel",
                "letter",
                "title",
                "Does rest help a stiff back?",
                "body",
                "She wrote " + HOSTILE,
                "topic",
                scene.topic(),
                "email",
                email,
                "name",
                "Wanda",
                "key",
                key);
        return edith.location().replaceAll("/office/questions/(.*)/letter", "$1");
    }

    @Test
    void onlyEditorsEnterQuestions() {
        long before = questions();
        Walker ana = signedIn("ana", Role.EXPERT);
        for (String path : List.of(NEW, "/office/questions/post", "/office/questions/Q7K3-M9XT/letter")) {
            ana.get(path);
            assertThat(ana.status()).as(path).isEqualTo(403);
        }
        ana.post(NEW + "/sending", "channel", "letter", "title", "Why?");
        assertThat(ana.status()).isEqualTo(403);
        ana.post("/office/questions/Q7K3-M9XT/post", "stage", "answered");
        assertThat(ana.status()).isEqualTo(403);
        assertThat(questions()).isEqualTo(before);
        edith.get("/office/questions/Q7K3-M9XT/letter");
        assertThat(edith.status()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedIsNamedAndStaysTyped() {
        long before = questions();
        for (String address : List.of(NEW, NEW + "/sending")) {
            Document page = edith.post(address, "title", " ", "body", HOSTILE, "email", "nobody", "key", "k");
            assertThat(edith.status()).isEqualTo(422);
            assertThat(page.select(".error-summary a").eachAttr("href"))
                    .containsExactlyInAnyOrder("#channel", "#title", "#email");
            assertThat(page.select("#body").val()).isEqualTo(HOSTILE);
        }
        edith.post(NEW + "/sending", "channel", "letter", "title", "x".repeat(141), "key", "k");
        assertThat(edith.status()).isEqualTo(422);
        edith.post(NEW + "/sending", "channel", "letter", "title", "Why?", "topic", "no-such-topic", "key", "k");
        assertThat(edith.status()).isEqualTo(422);
        assertThat(questions()).isEqualTo(before);
    }

    @Test
    void theLastLookWarnsAndKeepsNothingYet() {
        long before = questions();
        Document page = edith.post(
                NEW,
                "channel",
                "telephone",
                "title",
                "What of my chest pain?",
                "body",
                "I have chest pain. Call 020 7946 0958. " + HOSTILE,
                "email",
                "",
                "key",
                "k");
        assertThat(edith.status()).isEqualTo(200);
        assertThat(page.text()).contains("call 999", "a phone number", "None: we answer by post");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("input[name=channel]").val()).isEqualTo("telephone");
        assertThat(questions()).isEqualTo(before);
        Document again = edith.post(NEW, "channel", "telephone", "title", "What?", "change", "true");
        assertThat(again.select("#title").val()).isEqualTo("What?");
        assertThat(again.select("input[value=telephone][checked]")).hasSize(1);
    }

    @Test
    void aQuestionWithAnAddressIsPrivateNeverHeldAndCountsOnce() {
        String key = UUID.randomUUID().toString();
        String reference = entered("wanda@example.net", key);
        assertThat(entered("wanda@example.net", key)).isEqualTo(reference);
        assertThat(of(reference, "publish")).isEqualToIgnoringCase("never");
        for (int more = 0; more < 7; more++) {
            String another = entered("wanda@example.net", UUID.randomUUID().toString());
            assertThat(of(another, "held")).isEqualToIgnoringCase("false");
        }
        Document letter = edith.get("/office/questions/" + reference + "/letter");
        assertThat(letter.text()).contains("The asker gets a mail").doesNotContain("Print this letter");
        scene.step(reference);
        for (String path : List.of("/office/questions/" + reference + "/letter", "/desk/" + reference)) {
            assertThat(edith.get(path).html()).doesNotContain("wanda@example.net", "Wanda");
        }
        assertThat(jdbc.sql("select count(*) from mail_message where reference = ? and recipient = 'ASKER'")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select code from audit_event where verb = 'enter' and object_key = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("letter");
    }

    @Test
    void whoHasNoAddressIsAnsweredByPostAndNotForgotten() {
        String reference = entered("", UUID.randomUUID().toString());
        Document letter = edith.get("/office/questions/" + reference + "/letter");
        assertThat(letter.select(".sheet").text()).contains(reference, "by post", "999");
        assertThat(letter.select(".sheet").text()).doesNotContain("stiff back");
        assertThat(jdbc.sql("select count(*) from asker where reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(edith.get("/office/questions/post").text()).doesNotContain(reference);
        scene.step(reference);
        edith.post("/desk/" + reference + "/closure", "reason", "duplicate", "note", "Twice");
        assertThat(edith.get("/office/questions/post").text()).contains(reference + ", not taken");
        edith.post("/office/questions/" + reference + "/post", "stage", "answered");
        assertThat(edith.get("/office/questions/post").text()).contains(reference);
        edith.post("/office/questions/" + reference + "/post", "stage", "not-taken");
        assertThat(edith.location()).isEqualTo("/office/questions/post");
        assertThat(edith.get("/office/questions/post").text()).doesNotContain(reference);
    }

    @Test
    void theListOfLettersAsksTheDatabaseAFixedNumberOfTimes() {
        int before = traffic.of(() -> edith.get("/office/questions/post")).statements();
        for (int one = 0; one < 4; one++) {
            String reference = entered("", UUID.randomUUID().toString());
            scene.step(reference);
            edith.post("/desk/" + reference + "/closure", "reason", "duplicate", "note", "Twice");
        }
        assertThat(traffic.of(() -> edith.get("/office/questions/post")).statements())
                .as("the session may take one more or less")
                .isLessThan(before + 2)
                .isLessThan(10);
    }
}
