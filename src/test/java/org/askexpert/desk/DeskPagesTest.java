package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.Publish;
import org.askexpert.shared.Role;
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
class DeskPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7} [[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private Walker ana;

    @BeforeEach
    void anExpert() {
        scene = new Scene(program);
        ana = signedIn("ana", Role.EXPERT);
    }

    @Test
    void anOfferIsAcceptedWrittenReturnedSentAgainAndApproved() {
        String reference = scene.asked();
        Document work = ana.get("/desk");
        assertThat(work.select(".offer h3").text()).contains(Scene.TITLE);
        assertThat(work.select(".site-nav .count").text()).isEqualTo("1");
        ana.post(desk(reference, "acceptance"));
        assertThat(ana.location()).isEqualTo(desk(reference, "draft"));
        assertThat(ana.get(ana.location()).select(".question").first().wholeText())
                .isEqualTo(Scene.BODY);
        send(reference, "0");
        assertThat(ana.location()).isEqualTo("/desk");

        Walker rosa = signedIn("rosa", Role.REVIEWER);
        assertThat(rosa.get("/desk?topic=" + scene.topic()).select("table a").eachAttr("href"))
                .contains(desk(reference, "review"));
        rosa.post(
                desk(reference, "review"),
                "revision",
                "1",
                "verdict",
                "return",
                "reasons",
                "style",
                "comment",
                "Tidy.");
        assertThat(rosa.location()).isEqualTo("/desk");
        assertThat(ana.get("/desk").select("#returned").text()).isEqualTo("Returned to you 1");
        assertThat(ana.get(desk(reference, "draft")).select(".notice").text()).contains("Style", "Tidy.");
        send(reference, "1");
        rosa.post(desk(reference, "review"), "revision", "2", "verdict", "approve", "deidentified", "true");
        assertThat(rosa.location()).isEqualTo("/desk");
        scene.step(reference);
        assertThat(ana.get(desk(reference)).select(".summary").text()).contains("Published");
    }

    @Test
    void titlesOfPagesNeverHoldTheQuestion() {
        String reference = accepted(Publish.ANONYMOUS);
        for (String page : new String[] {desk(reference), desk(reference, "draft"), desk(reference, "refusal")}) {
            Document shown = ana.get(page);
            assertThat(shown.title()).contains(reference).doesNotContain("flight");
            assertThat(shown.select("h1").size() + shown.select("main").size()).isEqualTo(2);
            assertThat(ana.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        String reference = accepted(Publish.ANONYMOUS);
        Document page = ana.post(
                desk(reference, "submission"),
                "revision",
                "0",
                "answer",
                "\n" + HOSTILE,
                "publicTitle",
                "x".repeat(141),
                "sources[0].title",
                HOSTILE);
        assertThat(ana.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).contains("#publicTitle");
        assertThat(page.select("#answer").val()).endsWith(HOSTILE);
        assertThat(page.select("[name='sources[0].title']").val()).isEqualTo(HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        assertThat(ana.get(desk(reference, "draft")).select("[name=revision]").val())
                .isEqualTo("0");
    }

    @Test
    void aDraftSavedElsewhereIsShownBesideWhatWasTyped() {
        String reference = accepted(Publish.ANONYMOUS);
        ana.post(desk(reference, "draft"), "revision", "0", "answer", "From the first window");
        Document page = ana.post(desk(reference, "draft"), "revision", "0", "answer", "From the second");
        assertThat(ana.status()).isEqualTo(412);
        assertThat(page.select("#conflict").text()).startsWith("You changed this in another window at");
        assertThat(page.select("[role=alert]").text()).contains("From the first window");
        assertThat(page.select("#answer").val()).isEqualTo("From the second");
        assertThat(page.select("[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void wordsTypedTooLateAreKeptToCopy() {
        String reference = accepted(Publish.ANONYMOUS);
        send(reference, "0");
        Document page = ana.post(desk(reference, "draft"), "revision", "1", "answer", HOSTILE);
        assertThat(ana.status()).isEqualTo(409);
        assertThat(page.select("#kept-answer").val()).isEqualTo(HOSTILE);
    }

    @Test
    void aPreviewSavesNothingAndShowsSafeHtml() {
        String reference = accepted(Publish.ANONYMOUS);
        Document page = ana.post(
                desk(reference, "draft/preview"), "revision", "0", "answer", "**Bold** <script>alert(1)</script>");
        assertThat(page.select("#preview strong").text()).isEqualTo("Bold");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(page.select("#answer").val()).startsWith("**Bold**");
        assertThat(ana.get(desk(reference, "draft")).select("#answer").val()).isEmpty();
    }

    @Test
    void aQuestionToBeAnsweredInPrivateOffersNothingPublic() {
        String reference = accepted(Publish.NEVER);
        assertThat(ana.get(desk(reference, "draft")).select("#publicTitle")).isEmpty();
        send(reference, "0");
        Document review = signedIn("rosa", Role.REVIEWER).get(desk(reference, "review"));
        assertThat(review.select("[name=verdict]").eachAttr("value"))
                .containsExactly("approve-private", "return", "reject");
    }

    @Test
    void aReviewOfAnOlderRevisionKeepsTheCommentAndClearsTheVerdict() {
        String reference = accepted(Publish.ANONYMOUS);
        send(reference, "0");
        Walker rosa = signedIn("rosa", Role.REVIEWER);
        Document page = rosa.post(
                desk(reference, "review"), "revision", "7", "verdict", "approve-private", "comment", "Kind words.");
        assertThat(rosa.status()).isEqualTo(412);
        assertThat(page.select(".notice").text()).contains("This answer changed after you opened it");
        assertThat(page.select("#comment").val()).isEqualTo("Kind words.");
        assertThat(page.select("[name=verdict][checked]")).isEmpty();
        assertThat(page.select("[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void whatNoPageSendsIsNotUnderstoodAndNotRepeated() {
        String reference = accepted(Publish.ANONYMOUS);
        send(reference, "0");
        Walker rosa = signedIn("rosa", Role.REVIEWER);
        Document page = rosa.post(desk(reference, "review"), "revision", "1", "verdict", "marzipan");
        assertThat(rosa.status()).isEqualTo(400);
        assertThat(page.text()).doesNotContain("marzipan");
        rosa.post(desk(reference, "review"), "revision", "one", "verdict", "reject");
        assertThat(rosa.status()).isEqualTo(400);
        ana.post(desk(reference, "draft/preview"), "revision", "1", "sources[0].kind", "marzipan");
        assertThat(ana.status()).isEqualTo(400);
    }

    @Test
    void theTaskListCostsTheSameWhateverStandsInIt() {
        scene.asked();
        ana.get("/desk");
        var few = traffic.of(() -> ana.get("/desk"));
        for (int more = 0; more < 4; more++) scene.asked();
        assertThat(traffic.of(() -> ana.get("/desk"))).isEqualTo(few);
        assertThat(ana.page().select(".offer")).hasSize(5);
    }

    @Test
    void whoWroteTheAnswerSeesNoFormToReviewIt() {
        String reference = accepted(Publish.ANONYMOUS);
        send(reference, "0");
        Document page = ana.get(desk(reference, "review"));
        assertThat(page.select(".notice").text())
                .isEqualTo("You worked on this answer, so someone else has to approve it.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void decliningAsksForTheReason() {
        String reference = scene.asked();
        Document page = ana.post(desk(reference, "refusal"));
        assertThat(ana.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reason");
        ana.post(desk(reference, "refusal"), "reason", "not-my-field");
        assertThat(ana.location()).isEqualTo("/desk");
        assertThat(ana.get("/desk").select(".banner").text())
                .isEqualTo("Success You declined the question. We offer it to somebody else.");
        assertThat(ana.get("/desk").select(".banner")).isEmpty();
    }

    @Test
    void anEditorSendsTriagedQuestionsOnAndAssignsWhatNobodyTook() {
        String complaint = scene.asked("I want to make a formal complaint about a member.", Publish.NEVER);
        Walker edith = signedIn("edith", Role.EDITOR);
        assertThat(edith.get("/desk/triage").select("#by-hand")).isNotEmpty();
        edith.post(desk(complaint, "triage"), "decision", "route");
        assertThat(edith.status()).isEqualTo(422);
        edith.post(desk(complaint, "triage"), "decision", "decline", "reason", "complaint-elsewhere", "text", HOSTILE);
        assertThat(edith.location()).isEqualTo("/desk/triage");
        assertThat(edith.get(desk(complaint)).select("blockquote").text()).isEqualTo(HOSTILE);

        String reference = scene.asked();
        ana.post(desk(reference, "refusal"), "reason", "no-time");
        scene.step(reference);
        Document assignment = edith.get(desk(reference, "assignment"));
        String handle = assignment
                .select("#expert option:contains(declined or lost it before)")
                .val();
        assertThat(handle).startsWith("ana-");
        edith.post(desk(reference, "assignment"), "expert", handle);
        assertThat(edith.location()).isEqualTo("/desk/triage");
        assertThat(ana.get("/desk").select(".offer")).hasSize(1);
    }

    @Test
    void whatIsNotYoursToSeeIsNotFound() {
        String reference = scene.asked();
        Walker chidi = signedIn("chidi", Role.EXPERT);
        for (String page : new String[] {desk(reference), desk(reference, "draft"), desk(reference, "review")}) {
            chidi.get(page);
            assertThat(chidi.status()).as(page).isEqualTo(404);
        }
        chidi.get(desk(reference, "assignment"));
        assertThat(chidi.status()).isEqualTo(403);
    }

    @Test
    void anExpertAsksForDetailsAndTheReplyStandsBesideTheQuestion() {
        String reference = accepted(Publish.NEVER);
        assertThat(ana.get(desk(reference, "draft")).select("a[href=" + desk(reference, "clarification") + "]"))
                .hasSize(1);
        Document refused = ana.post(desk(reference, "clarification"), "text", " ");
        assertThat(ana.status()).isEqualTo(422);
        assertThat(refused.select(".error-summary a").text()).isEqualTo("Enter what you need to know");
        ana.post(desk(reference, "clarification"), "text", HOSTILE);
        assertThat(ana.location()).isEqualTo("/desk");
        assertThat(ana.get("/desk").select("#waiting-for-others, h2").text()).contains("Waiting for others");
        Document question = ana.get(desk(reference));
        assertThat(question.select(".past .typed").first().wholeText()).isEqualTo(HOSTILE);
        assertThat(question.text()).contains("No reply yet");
        assertThat(question.select("dt").eachText()).doesNotContain("Draft due");

        scene.replies(reference, "Boxes " + HOSTILE);
        assertThat(ana.get(desk(reference, "draft")).select(".stays .question").eachText())
                .anyMatch(text -> text.startsWith("Boxes"));
        Document late = ana.get(desk(reference, "clarification"));
        assertThat(late.select("h1").text()).isEqualTo("Ask for details");
    }

    @Test
    void whatAnExpertWantedToAskIsKeptWhenTheAskerWithdrewMeanwhile() {
        String reference = accepted(Publish.NEVER);
        scene.withdraws(reference);
        Document kept = ana.post(desk(reference, "clarification"), "text", "What do you lift?");
        assertThat(ana.status()).isEqualTo(409);
        assertThat(kept.select("textarea").text()).isEqualTo("What do you lift?");
        Document draft = ana.post(desk(reference, "draft"), "revision", "0", "answer", "Half an answer");
        assertThat(ana.status()).isEqualTo(409);
        assertThat(draft.select("textarea").text()).isEqualTo("Half an answer");
        assertThat(ana.get(desk(reference)).select(".summary").text()).contains("Withdrawn");
    }

    private void send(String reference, String revision) {
        ana.post(
                desk(reference, "submission"),
                "revision",
                revision,
                "answer",
                "An *aisle* seat.",
                "publicTitle",
                "Long flights",
                "publicQuestion",
                "How can I sit for twelve hours?",
                "sources[0].kind",
                "study",
                "sources[0].title",
                "Sitting",
                "sources[0].year",
                "2020");
        assertThat(ana.location()).isEqualTo("/desk");
    }

    private String accepted(Publish publish) {
        String reference = scene.asked(Scene.BODY, publish);
        ana.post(desk(reference, "acceptance"));
        return reference;
    }

    private Walker signedIn(String name, Role role) {
        Walker walker = new Walker(mvc, "10.7.0.1");
        String email = scene.person(name, role) + "@example.org";
        walker.post("/sign-in", "email", email, "password", Scene.PASSWORD);
        assertThat(walker.location()).as(walker.body()).isNotNull();
        return walker;
    }

    private static String desk(String reference) {
        return "/desk/" + reference;
    }

    private static String desk(String reference, String page) {
        return "/desk/" + reference + "/" + page;
    }
}
