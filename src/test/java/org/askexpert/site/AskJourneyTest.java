package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class AskJourneyTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7} [[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private Walker walker;

    @BeforeEach
    void somebodyWithoutJavaScript() {
        walker = new Walker(mvc, "10.5.0.1");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void typeQuestion(String title) {
        walker.post("/ask/question", "title", title, "body", "", "topic", "");
        assertThat(walker.location()).isEqualTo("/ask/about-you");
    }

    private void typeAddress(String email) {
        walker.post("/ask/about-you", "email", email, "name", "");
        assertThat(walker.location()).isEqualTo("/ask/check");
    }

    private String key() {
        return walker.get("/ask/check").select("input[name=key]").val();
    }

    @Test
    void theWayLeadsFromStartToSentAndTheWordsComeBackAsTyped() {
        Document start = walker.get("/ask?title=Words of a search&topic=no/where");
        String first = start.select(".start a").attr("href");
        assertThat(walker.get(java.net.URI.create(first).getPath() + "?title=Words of a search")
                        .select("#title")
                        .val())
                .isEqualTo("Words of a search");
        walker.post("/ask/question", "title", HOSTILE, "body", "\n" + HOSTILE, "topic", "");
        assertThat(walker.status()).isEqualTo(303);
        assertThat(walker.location()).isEqualTo("/ask/about-you");
        assertThat(walker.cookie("ask")).contains("HttpOnly", "SameSite=Lax", "Path=/ask");
        assertThat(walker.get("/ask/question").select("textarea").val()).endsWith(HOSTILE);
        walker.post(
                "/ask/about-you", "email", "jo.way@example.org", "name", HOSTILE, "publish", "true", "_publish", "on");
        Document check = walker.get(walker.location());
        assertThat(check.select("main").text()).contains("It is not sent yet.", "jo.way@example.org");
        assertThat(check.select(".summary .typed").first().wholeText()).isEqualTo(HOSTILE);
        assertThat(check.select("main script")).isEmpty();
        assertThat(check.select(".summary a").eachText()).contains("Change your question", "Change your name");
        walker.post("/ask/check", "key", key());
        Document sent = walker.get(walker.location());
        assertThat(sent.select("h1").text()).isEqualTo("Question sent");
        assertThat(sent.select(".sheet a")).isEmpty();
        assertThat(sent.text()).contains("We email jo.way@example.org a private link");
        assertThat(walker.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sent.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void anEmptyQuestionIsRefusedInWordsAndKeepsTheRest() {
        Document page = walker.post("/ask/question", "title", " ", "body", HOSTILE, "topic", "");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").text()).isEqualTo("Enter your question");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#title");
        assertThat(page.select("textarea").val()).isEqualTo(HOSTILE);
        Document tooLong = walker.post("/ask/question", "title", "x".repeat(141), "body", "", "topic", "");
        assertThat(tooLong.select(".error-summary a").text()).isEqualTo("Question must be 140 characters or less");
        assertThat(tooLong.select("#title").val()).hasSize(141);
    }

    @Test
    void aWrongAddressIsRefusedInWordsAndKeepsTheRest() {
        typeQuestion("Does it matter?");
        Document page =
                walker.post("/ask/about-you", "email", "nobody<", "name", "Jo", "publish", "true", "_publish", "on");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").text())
                .isEqualTo("Enter an email address in the correct format, like name@example.com");
        assertThat(page.select("#email").val()).isEqualTo("nobody<");
        assertThat(page.select("#name").val()).isEqualTo("Jo");
        assertThat(page.select("#publish").hasAttr("checked")).isTrue();
    }

    @Test
    void withoutABoxTickedNothingMayBePublished() {
        typeQuestion("Private?");
        typeAddress("private@example.org");
        assertThat(walker.get("/ask/check").text()).contains("Only I get the answer");
        walker.post("/ask/check", "key", key());
        assertThat(jdbc.sql("select publish from question where title = 'Private?'")
                        .query(String.class)
                        .single())
                .isEqualTo("NEVER");
    }

    @Test
    void wordsOfDangerPutHelpBeforeTheNextStepAndOnTheLastPage() {
        walker.post("/ask/question", "title", "My chest pain is back", "body", "", "topic", "");
        assertThat(walker.location()).isEqualTo("/ask/before");
        Document before = walker.get("/ask/before");
        assertThat(before.select(".notice").text()).contains("999", "You can still send your question");
        assertThat(before.select("main").text()).doesNotContainIgnoringCase("chest");
        assertThat(before.select(".actions a").eachAttr("href")).containsExactly("/ask/about-you", "/ask/question");
        typeAddress("urgent@example.org");
        walker.post("/ask/check", "key", key());
        assertThat(walker.get("/ask/sent").select(".notice").text()).contains("999");
    }

    @Test
    void sendingTwiceShowsTheFirstResultAndKeepsOneQuestion() {
        typeQuestion("Twice?");
        typeAddress("twice@example.org");
        String key = key();
        int before = rows("question");
        walker.post("/ask/check", "key", key);
        String first = walker.get(walker.location()).select(".sheet strong").text();
        walker.post("/ask/check", "key", key);
        assertThat(walker.location()).isEqualTo("/ask/sent");
        assertThat(walker.get("/ask/sent").select(".sheet strong").text()).isEqualTo(first);
        assertThat(rows("question")).isEqualTo(before + 1);
        for (String step : new String[] {"/ask/question", "/ask/about-you", "/ask/check", "/ask/before"}) {
            assertThat(walker.get(step).select("h1").text()).isEqualTo("You have already sent this question");
        }
        walker.post("/ask/question", "title", "Other words", "body", "", "topic", "");
        assertThat(walker.status()).isEqualTo(409);
    }

    @Test
    void aCheckOfOlderWordsSendsNothing() {
        typeQuestion("Oldish qwertle?");
        typeAddress("older@example.org");
        String key = key();
        walker.post("/ask/start");
        typeQuestion("Newish qwertle?");
        typeAddress("older@example.org");
        int before = rows("question");
        Document page = walker.post("/ask/check", "key", key);
        assertThat(walker.status()).isEqualTo(409);
        assertThat(page.select(".notice").text()).contains("in another window");
        assertThat(page.text()).contains("Newish qwertle?");
        assertThat(rows("question")).isEqualTo(before);
    }

    @Test
    void startingAgainDeletesWhatWasTyped() {
        typeQuestion("Delete me?");
        int before = rows("started_question");
        walker.post("/ask/start");
        assertThat(walker.location()).isEqualTo("/ask");
        assertThat(rows("started_question")).isEqualTo(before - 1);
        assertThat(walker.get("/ask/question").select("#title").val()).isEmpty();
        walker.get("/ask/check");
        assertThat(walker.location()).isEqualTo("/ask");
    }

    @Test
    void afterTwentyHoursThePageSaysThatTheWordsAreGone() {
        typeQuestion("Too late?");
        jdbc.sql("update started_question set expires_at = timestamp '2020-01-01 00:00:00' where title = 'Too late?'")
                .update();
        walker.get("/ask/about-you");
        assertThat(walker.location()).isEqualTo("/ask");
        assertThat(walker.get("/ask").select(".notice").first().text())
                .isEqualTo("We deleted what you typed after 20 hours.");
        assertThat(walker.get("/ask").text()).doesNotContain("We deleted");
    }

    @Test
    void onlyTheHashOfTheCookieIsKeptAndNothingAfterSending() {
        typeQuestion("Forget me?");
        typeAddress("forget@example.org");
        walker.post("/ask/check", "key", key());
        assertThat(jdbc.sql("select count(*) from started_question where title is not null and email = ?")
                        .param("forget@example.org")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tooManyQuestionsKeepWhatWasTyped() {
        var crowd = new Walker(mvc, "10.5.9.9");
        for (int i = 0; i <= 30; i++) {
            crowd.post("/ask/start");
            crowd.post("/ask/question", "title", "Number " + i, "body", "", "topic", "");
            crowd.post("/ask/about-you", "email", "crowd@example.org", "name", "");
            crowd.post(
                    "/ask/check",
                    "key",
                    crowd.get("/ask/check").select("input[name=key]").val());
        }
        assertThat(crowd.status()).isEqualTo(429);
        assertThat(crowd.header("Retry-After")).isNotNull();
        assertThat(crowd.page().select("h1").text()).isEqualTo("Too many questions came from your network");
        assertThat(crowd.get("/ask/check").text()).contains("Number 30");
    }

    @Test
    void everyStepHasOneHeadingABackLinkAndAFormToken() {
        typeQuestion("How does it look?");
        typeAddress("look@example.org");
        for (String step : new String[] {"/ask/question", "/ask/about-you", "/ask/check"}) {
            Document page = walker.get(step);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("a.back")).hasSize(1);
            assertThat(page.select("main form[method=post]"))
                    .allMatch(form -> form.select("input[name=_csrf]").size() == 1);
        }
    }
}
