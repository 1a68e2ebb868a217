package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class AskGuardTest {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient rows;

    private Walker walker;
    private String title;

    @BeforeEach
    void somebody() {
        title = "Guarded " + System.nanoTime() + "?";
        walker = new Walker(mvc, network());
    }

    @Test
    void everyStepHoldsATrapOutOfReachAndAStamp() {
        walk("question", "", null);
        for (String step : new String[] {"/ask/question", "/ask/about-you", "/ask/check"}) {
            Document page = fresh(step);
            Element trap = page.selectFirst("input[name=homepage]");
            assertThat(trap.attr("tabindex")).isEqualTo("-1");
            assertThat(trap.attr("autocomplete")).isEqualTo("off");
            assertThat(trap.val()).isEmpty();
            assertThat(trap.closest("[aria-hidden=true]").className()).isEqualTo("visually-hidden");
            assertThat(page.select("form:has(input[name=homepage])"))
                    .allMatch(form -> form.select("input[name=stamp]").size() == 1);
        }
    }

    @Test
    void whoeverSendsWhatThePagesShowIsNotHeld() {
        walk("none", "", null);
        assertThat(isHeld()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"question", "about", "check"})
    void aFilledTrapAtAnyStepHoldsTheQuestionAndTellsNothing(String step) {
        String honest = sentPage(() -> walk("none", "", null));
        somebody();
        String trapped = sentPage(() -> walk(step, "https://example.org", null));
        assertThat(isHeld()).isTrue();
        assertThat(trapped).isEqualTo(honest);
        assertThat(rows.sql("select count(*) from mail_message m join question q on q.reference = m.reference"
                                + " where q.title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"question,''", "about,''", "check,''", "check,1.x", "question,<script>"})
    void aMissingOrForgedStampHoldsTheQuestionToo(String step, String stamp) {
        walk(step, "", stamp);
        assertThat(isHeld()).isTrue();
    }

    /** Each walk comes from a network of its own. */
    private static String network() {
        int next = NETWORKS.incrementAndGet();
        return "10.40." + next / 250 + "." + (1 + next % 250);
    }

    private String sentPage(Runnable walk) {
        walk.run();
        return walker.get("/ask/sent")
                .select("main")
                .text()
                .replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}", "")
                .replaceAll("guard\\d+@", "guard@");
    }

    /** Fills the forms as a browser does, but for one step: its trap, and its stamp where one is given. */
    private void walk(String odd, String homepage, String stamp) {
        Document question = walker.get("/ask/question");
        post(
                question,
                "/ask/question",
                odd.equals("question"),
                homepage,
                stamp,
                "title",
                title,
                "body",
                "",
                "topic",
                "");
        Document about = walker.get("/ask/about-you");
        String version = about.select("input[name=consentVersion]").val();
        String email = "guard" + System.nanoTime() + "@example.org";
        post(
                about,
                "/ask/about-you",
                odd.equals("about"),
                homepage,
                stamp,
                "consentVersion",
                version,
                "email",
                email,
                "name",
                "");
        Document check = walker.get("/ask/check");
        post(
                check,
                "/ask/check",
                odd.equals("check"),
                homepage,
                stamp,
                "key",
                check.select("input[name=key]").val());
        assertThat(walker.location()).isEqualTo("/ask/sent");
    }

    private void post(Document page, String path, boolean odd, String homepage, String stamp, String... fields) {
        String shown = page.select("input[name=stamp]").val();
        String[] all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "homepage";
        all[fields.length + 1] = odd ? homepage : "";
        all[fields.length + 2] = "stamp";
        all[fields.length + 3] = odd && stamp != null ? stamp : shown;
        walker.post(path, all);
    }

    private Document fresh(String step) {
        Walker other = new Walker(mvc, network());
        Document first = other.get("/ask/question");
        if (step.equals("/ask/question")) return first;
        other.post("/ask/question", "title", "Trap?", "body", "", "topic", "");
        Document second = other.get("/ask/about-you");
        if (step.equals("/ask/about-you")) return second;
        String version = second.select("input[name=consentVersion]").val();
        other.post("/ask/about-you", "consentVersion", version, "email", "trap@example.org", "name", "");
        return other.get("/ask/check");
    }

    private boolean isHeld() {
        return rows.sql("select held from question where title = ?")
                .param(title)
                .query(Boolean.class)
                .single();
    }
}
