package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.DueSteps;
import org.askexpert.question.FindAskerTies;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
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

/** What an asker can do once there is an answer: say whether it helped, and ask on. */
@WholeProgram
class AfterTheAnswerTest {

    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final Viewer EDITH = new Viewer.Staff(-7, "edith", java.util.Set.of(Role.EDITOR));
    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskerLinks links;

    @Autowired
    private FindAskerTies ties;

    @Autowired
    private DueSteps steps;

    @Autowired
    private JdbcClient rows;

    private Walker walker;
    private String email;

    @BeforeEach
    void somebody() {
        email = "after" + System.nanoTime() + "@example.org";
        walker = new Walker(mvc, "10.42.0." + NETWORKS.incrementAndGet());
    }

    @Test
    void feedbackBeforeTheAnswerIsRefusedAndNothingIsKept() {
        Reference question = opened("Too early?");
        walker.post("/mine/feedback", "useful", "true");
        assertThat(walker.status()).isEqualTo(409);
        assertThat(feedback(question)).isZero();
        assertThat(walker.get("/mine").select("#useful")).isEmpty();
    }

    @Test
    void feedbackIsKeptOnceAndTheLastWordCounts() {
        Reference question = answered("Did it help?");
        assertThat(walker.get("/mine").select("#useful")).hasSize(1);
        walker.post("/mine/feedback", "useful", "false", "reason", HOSTILE);
        assertThat(walker.location()).isEqualTo("/mine#useful");
        Document mine = walker.get("/mine");
        assertThat(mine.select("textarea[name=reason]").val()).isEqualTo(HOSTILE);
        assertThat(mine.select("main script")).isEmpty();
        walker.post("/mine/feedback", "useful", "true", "reason", "");
        assertThat(feedback(question)).isEqualTo(1);
        assertThat(ties.of(question, EDITH).feedback().useful()).isTrue();
        assertThat(ties.of(question, EDITH).feedback().reason()).isNull();
    }

    @Test
    void wordsThatAreTooManyComeBackWithWhatIsWrong() {
        answered("So much to say?");
        Document page = walker.post("/mine/feedback", "useful", "true", "reason", "x".repeat(50_000));
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(page.select("#reason").val()).hasSize(50_000);
    }

    @Test
    void withoutASessionNothingIsTakenDown() {
        walker.post("/mine/feedback", "useful", "true");
        assertThat(walker.location()).isEqualTo("/mine");
        walker.post("/mine/follow-up");
        assertThat(walker.location()).isEqualTo("/mine");
    }

    @Test
    void aFollowUpKeepsTheTieAndShowsItToWhoMaySeeBoth() {
        Reference earlier = answered("The first one?");
        walker.post("/mine/follow-up");
        assertThat(walker.location()).isEqualTo("/ask/question");
        assertThat(walker.get("/ask/question").select(".notice").text()).contains("follow-up");
        Reference next = sent("And the second one?");
        assertThat(ties.of(next, EDITH).earlier().reference()).isEqualTo(earlier);
        assertThat(ties.of(next, EDITH).earlier().title()).isEqualTo("The first one?");
        assertThat(ties.of(next, EDITH).earlier().answer()).isNotNull();
        assertThat(ties.of(earlier, EDITH).followsUp()).isFalse();
    }

    @Test
    void aReviewerWhoMaySeeOnlyTheFollowUpIsNotToldItsReference() {
        answered("Not for everybody?");
        walker.post("/mine/follow-up");
        Reference next = sent("Seen in review?");
        steps.run(next);
        rows.sql("update question set stage = 'IN_REVIEW' where reference = ?")
                .param(next.code())
                .update();
        Viewer rosa = new Viewer.Staff(-8, "rosa", java.util.Set.of(Role.REVIEWER));
        assertThat(ties.of(next, rosa).followsUp()).isTrue();
        assertThat(ties.of(next, rosa).earlier()).isNull();
        assertThat(ties.of(next, rosa).feedback()).isNull();
        Viewer ana = new Viewer.Staff(-9, "ana", java.util.Set.of(Role.EXPERT));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ties.of(next, ana))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theNoticeForWordsOfDangerStandsOnTheOpenPageAndHelpForEverybodyOnTheClosedOne() {
        Reference question = asked("I want to die, my back hurts so much");
        String link = linkOf(question);
        Document closed = walker.get(link);
        assertThat(closed.select(".notice").text()).contains("999", "111");
        assertThat(closed.text()).doesNotContain("do not have to carry this alone");
        walker.post(link, "email", email);
        assertThat(walker.get("/mine").select(".notice").first().text()).contains("Samaritans", "999");
        walker.post(linkOf(asked("A sore knee")), "email", email);
        assertThat(walker.get("/mine").select(".notice")).isEmpty();
    }

    private Reference asked(String title) {
        var submission = new Submission(title, "", null, email, null, Publish.NEVER, null);
        Reference question = submit.submit(submission, "net-" + System.nanoTime(), null, Viewer.reader())
                .reference();
        steps.run(question); // what is due in its process would find another stage than it left
        return question;
    }

    private Reference opened(String title) {
        Reference question = asked(title);
        walker.post(linkOf(question), "email", email);
        return question;
    }

    private Reference answered(String title) {
        Reference question = opened(title);
        rows.sql("update question set stage = 'ANSWERED', revision = 1, released_revision = 1 where reference = ?")
                .param(question.code())
                .update();
        rows.sql("insert into draft_revision (question_id, number, author_id, answer, answer_html, created_at)"
                        + " select id, 1, 1, 'Walk.', '<p>Walk.</p>', received_at from question where reference = ?")
                .param(question.code())
                .update();
        return question;
    }

    private Reference sent(String title) {
        walker.post("/ask/question", "title", title, "body", "", "topic", "");
        String version = walker.get("/ask/about-you")
                .select("input[name=consentVersion]")
                .val();
        walker.post("/ask/about-you", "consentVersion", version, "email", email, "name", "");
        walker.post(
                "/ask/check",
                "key",
                walker.get("/ask/check").select("input[name=key]").val());
        return Reference.from(walker.get("/ask/sent").select(".sheet strong").text());
    }

    private int feedback(Reference question) {
        return rows.sql("select count(*) from answer_feedback f join question q on q.id = f.question_id"
                        + " where q.reference = ?")
                .param(question.code())
                .query(Integer.class)
                .single();
    }

    private String linkOf(Reference reference) {
        long question = rows.sql("select id from question where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
        return "/mine/" + links.linkFor(question, Viewer.system());
    }
}
