package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.ReopenAskerSession;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.DueSteps;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class MineJourneyTest {

    private static final String TITLE = "Secret words <b>of mine</b>?";

    /** Everybody asks from somewhere else, so that nobody is held for review. */
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskerLinks links;

    @Autowired
    private ReopenAskerSession reopen;

    @Autowired
    private AskInTriage askInTriage;

    @Autowired
    private DueSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private Walker walker;

    @BeforeEach
    void somebody() {
        walker = new Walker(mvc, "10.6.0.1");
    }

    private Reference asked(String email) {
        var submission = new Submission(TITLE, "And <i>more</i>.", null, email, "Jo", Publish.NEVER, null);
        return submit.submit(submission, "10.6.2." + NETWORKS.incrementAndGet(), null, Viewer.reader())
                .reference();
    }

    private String linkOf(Reference reference) {
        long question = jdbc.sql("select id from question where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
        return "/mine/" + links.linkFor(question, Viewer.system());
    }

    @Test
    void theLinkAloneShowsWhereItStandsAndNoWord() {
        var reference = asked("closed@example.org");
        Document page = walker.get(linkOf(reference));
        assertThat(walker.status()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Your question " + reference.code());
        assertThat(page.select(".tracker [aria-current=step]").text()).contains("Received");
        assertThat(walker.body()).doesNotContain("Secret words").doesNotContain("closed@example.org");
        assertThat(walker.header("Cache-Control")).isEqualTo("no-store");
        assertThat(walker.header("Set-Cookie") == null
                        || !walker.header("Set-Cookie").startsWith("mine"))
                .isTrue();
    }

    @Test
    void theRightAddressOpensItUntilItIsClosed() {
        String link = linkOf(asked("open@example.org"));
        walker.get(link);
        walker.post(link, "email", "Open@Example.org");
        assertThat(walker.status()).isEqualTo(303);
        assertThat(walker.location()).isEqualTo("/mine");
        assertThat(walker.cookie("mine")).contains("HttpOnly", "SameSite=Strict", "Path=/mine");
        Document mine = walker.get("/mine");
        assertThat(mine.select("h1").text()).isEqualTo(TITLE);
        assertThat(mine.title()).doesNotContain("Secret");
        assertThat(mine.select("main b, main i")).isEmpty();
        assertThat(mine.text()).contains("And <i>more</i>.", "Nothing. Only you get the answer.");
        walker.post("/mine/close");
        assertThat(walker.location()).isEqualTo("/mine");
        assertThat(walker.get("/mine").select("h1").text()).isEqualTo("Your question is closed");
        assertThat(walker.status()).isEqualTo(401);
    }

    @Test
    void aClosedSessionIsOverEvenForACookieThatWasKept() {
        String link = linkOf(asked("kept@example.org"));
        walker.post(link, "email", "kept@example.org");
        String session = walker.cookie("mine").split("[=;]")[1];
        walker.post("/mine/close");
        assertThat(jdbc.sql("select count(*) from secret_link where purpose = 'asker-session' and used_at is null"
                                + " and token_hash = ?")
                        .param(org.askexpert.shared.Hashes.sha256(session))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWrongAddressIsToldInTheSameWordsAndTooManyTriesEnd() {
        String link = linkOf(asked("guess@example.org"));
        for (int i = 0; i < 5; i++) {
            Document page = walker.post(link, "email", "guess" + i + "@example.org");
            assertThat(walker.status()).isEqualTo(422);
            assertThat(page.select(".error-summary a").text()).isEqualTo("Enter the email address you asked with");
            assertThat(page.select("#email").val()).isEqualTo("guess" + i + "@example.org");
        }
        Document page = walker.post(link, "email", "guess@example.org");
        assertThat(walker.status()).isEqualTo(429);
        assertThat(walker.header("Retry-After")).isNotNull();
        assertThat(page.select(".error-summary a").text())
                .matches("Too many tries\\. Try again at \\d{1,2}:\\d\\d[ap]m\\.");
    }

    @Test
    void aLinkThatNeverWasAndOneThatEndedReadAlike() {
        String link = linkOf(asked("ended@example.org"));
        jdbc.sql("update secret_link set expires_at = timestamp '2020-01-01 00:00:00' where purpose = 'asker-link'"
                        + " and token_hash = ?")
                .param(org.askexpert.shared.Hashes.sha256(link.substring("/mine/".length())))
                .update();
        Document ended = walker.get(link);
        assertThat(walker.status()).isEqualTo(404);
        Document never = walker.get("/mine/never-was");
        assertThat(walker.status()).isEqualTo(404);
        assertThat(never.select("h1").text()).isEqualTo("This link no longer works");
        assertThat(bare(never)).isEqualTo(bare(ended));
        walker.post(link, "email", "ended@example.org");
        assertThat(walker.status()).isEqualTo(404);
    }

    /** Form tokens and stamps differ by their nature. */
    private static String bare(Document page) {
        page.select("input[type=hidden]").remove();
        return page.html();
    }

    @Test
    void theReasonWhyItWasNotTakenIsShownToTheAskerAlone() {
        var reference = asked("declined@example.org");
        jdbc.sql("update question set stage = 'NOT_TAKEN', not_taken_reason = 'OUT_OF_SCOPE',"
                        + " editor_message = 'Try <your> vet.' where reference = ?")
                .param(reference.code())
                .update();
        String link = linkOf(reference);
        assertThat(walker.get(link).text())
                .contains("We could not take this question")
                .doesNotContain("vet");
        walker.post(link, "email", "declined@example.org");
        assertThat(walker.get("/mine").select(".notice").text()).contains("outside the field", "Try <your> vet.");
    }

    @Test
    void withdrawingAsksAgainThenEndsIt() {
        opened("withdraw@example.org");
        walker.get("/mine").select("a[href=/mine/withdraw]").stream()
                .findFirst()
                .orElseThrow();
        Document ask = walker.get("/mine/withdraw");
        assertThat(ask.select("h1").text()).isEqualTo("Withdraw your question?");
        assertThat(ask.title()).doesNotContain("Secret");
        assertThat(walker.get("/mine").text()).contains("We have your question");
        walker.post("/mine/withdraw");
        assertThat(walker.location()).isEqualTo("/mine");
        Document mine = walker.get("/mine");
        assertThat(mine.text()).contains("You withdrew this question on");
        assertThat(mine.select("a[href=/mine/withdraw]")).isEmpty();
    }

    @Test
    void withdrawingTooLateSaysSo() {
        opened("late@example.org");
        walker.post("/mine/withdraw");
        Document late = walker.post("/mine/withdraw");
        assertThat(walker.status()).isEqualTo(409);
        assertThat(late.select("h1").text()).isEqualTo("It is too late for that");
        walker.get("/mine/withdraw");
        assertThat(walker.location()).isEqualTo("/mine");
    }

    @Test
    void withoutASessionNothingIsWithdrawn() {
        walker.post("/mine/withdraw");
        assertThat(walker.location()).isEqualTo("/mine");
        walker.get("/mine/withdraw");
        assertThat(walker.location()).isEqualTo("/mine");
    }

    @Test
    void whatWeAskStandsOnThePageWithABoxForTheReply() {
        opened("more@example.org");
        ask("more@example.org", "What <b>do</b> you lift?");
        Document mine = walker.get("/mine");
        assertThat(mine.select(".notice .typed").text()).isEqualTo("What <b>do</b> you lift?");
        assertThat(mine.select(".tracker [aria-current=step]").text())
                .contains("With an expert", "We need more from you");
        assertThat(mine.select("main .lead").text()).contains("Reply by");
        Document empty = walker.post("/mine/reply", "text", " ");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(empty.select(".error-summary a").text()).isEqualTo("Enter your reply");
        walker.post("/mine/reply", "text", "Boxes <i>of</i> books");
        assertThat(walker.location()).isEqualTo("/mine");
        mine = walker.get("/mine");
        assertThat(mine.select(".notice")).isEmpty();
        assertThat(mine.text()).contains("You replied on", "Boxes <i>of</i> books");
    }

    @Test
    void theLinkAloneSaysThatWeNeedMoreAndNotWhat() {
        Reference reference = asked("need@example.org");
        ask("need@example.org", "Saxifrage?");
        Document closed = walker.get(linkOf(reference));
        assertThat(closed.text()).contains("Answer our question so that we can continue.", "Reply by");
        assertThat(walker.body()).doesNotContain("Saxifrage");
    }

    @Test
    void aReplyThatComesTooLateIsKept() {
        opened("twice@example.org");
        ask("twice@example.org", "What do you lift?");
        walker.post("/mine/reply", "text", "Boxes");
        Document late = walker.post("/mine/reply", "text", "Stones");
        assertThat(walker.status()).isEqualTo(409);
        assertThat(late.select("textarea").text()).isEqualTo("Stones");
    }

    @Test
    void aReplyOutlivesTheSessionAndTheAddressSendsIt() {
        String session = opened("away@example.org");
        ask("away@example.org", "What do you lift?");
        jdbc.sql("update secret_link set expires_at = ? where purpose = 'asker-session' and token_hash = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(60)), Hashes.sha256(session))
                .update();
        Document again = walker.post("/mine/reply", "text", "Boxes of books");
        assertThat(walker.status()).isEqualTo(401);
        assertThat(again.select("#text").text()).isEqualTo("Boxes of books");
        again = walker.post("/mine/reply", "text", "Boxes of books", "email", "somebody@example.org");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(again.select("#text").text()).isEqualTo("Boxes of books");
        assertThat(again.select(".error-summary a").text()).isEqualTo("Enter the email address you asked with");
        walker.post("/mine/reply", "text", "Boxes of books", "email", "away@example.org");
        assertThat(walker.location()).isEqualTo("/mine");
        assertThat(walker.get("/mine").text()).contains("You replied on", "Boxes of books");
    }

    @Test
    void aSessionThatWasClosedIsNotOpenedAgainByAReply() {
        String session = opened("closed-reply@example.org");
        walker.post("/mine/close");
        assertThatThrownBy(() -> reopen.reopen(session, "closed-reply@example.org", Viewer.reader()))
                .isInstanceOf(Problem.class);
    }

    /** What an editor does who finds the question in triage. */
    @Test
    void theChoiceWhatMayBePublicIsChangedOnThePage() {
        opened("choice@example.org");
        assertThat(walker.get("/mine").select("#publish-never").hasAttr("checked"))
                .isTrue();
        walker.post("/mine/consent", "publish", "anonymous");
        assertThat(walker.location()).isEqualTo("/mine");
        Document mine = walker.get("/mine");
        assertThat(mine.select("#publish-anonymous").hasAttr("checked")).isTrue();
        assertThat(mine.text()).contains("An edited question and the answer");
        walker.post("/mine/withdraw");
        assertThat(walker.get("/mine").select("#publish-never")).isEmpty();
        walker.post("/mine/consent", "publish", "never");
        assertThat(walker.status()).isEqualTo(409);
    }

    private void ask(String email, String text) {
        Reference reference =
                Reference.from(jdbc.sql("select reference from asker where email = ? order by id desc limit 1")
                        .param(email)
                        .query(String.class)
                        .single());
        steps.run(reference);
        askInTriage.ask(reference, text, new Viewer.Staff(900, "edith", Set.of(Role.EDITOR)));
    }

    /** The session that the cookie holds. */
    private String opened(String email) {
        walker.post(linkOf(asked(email)), "email", email);
        assertThat(walker.location()).isEqualTo("/mine");
        return walker.cookie("mine").split("[=;]")[1];
    }
}
