package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.DraftText;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
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
class ReviewPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂, ${7*7} [[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private ReviewScene scene;
    private String ana;
    private Walker rosa;

    @BeforeEach
    void people() {
        scene = new ReviewScene(program);
        ana = scene.scene.person("ana", Role.EXPERT);
        rosa = scene.walker(mvc, scene.scene.person("rosa", Role.REVIEWER));
    }

    @Test
    void aReviewerReadsWhatThereIsToReadInOrder() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Document page = rosa.get(review(reference));
        assertThat(page.select("main h2").eachAttr("id"))
                .containsExactly(
                        "changes",
                        "original",
                        "public-edition",
                        "beside",
                        "reply",
                        "sources-read",
                        "checks",
                        "verdict-title",
                        "notes");
        assertThat(page.select("#changes").text()).isEqualTo("First revision");
        assertThat(page.select("section:has(#beside) del").text()).contains("34");
        assertThat(page.select("fieldset:contains(answered) label").eachText())
                .containsExactly(
                        "Will my back mind a long flight?", "Can I sit that long?", "Is it safe to run after it?");
    }

    @Test
    void checksNameWhatTheyFoundAndLeadThere() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Document page = rosa.get(review(reference));
        var checks = page.select("section:has(#checks)");
        assertThat(checks.select("li").eachText())
                .contains(
                        "name of a person in the public question",
                        "phone number in the answer",
                        "promises much in the answer",
                        "link that does not say where it leads in the answer",
                        "No sources are named");
        assertThat(checks.select("li a").eachAttr("href"))
                .allSatisfy(place -> assertThat(page.select(place)).as(place).hasSize(1));
        assertThat(page.select("mark").eachText()).contains("cures (promises much)");
    }

    @Test
    void beforeAVerdictIsSentThePageSaysWhatHappensAndNothingDoes() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Document page = rosa.post(confirmation(reference), approval("1", "asked[0].words", "Can I run?"));
        assertThat(rosa.status()).as(rosa.body()).isEqualTo(200);
        assertThat(page.select("h1").text()).isEqualTo("Approve and publish?");
        assertThat(page.select(".notice li").text()).isEqualTo("Can I run?");
        assertThat(page.select("section:has(#next) li").eachText())
                .contains(
                        "Question and answer go to the archive, without anything about the asker.",
                        "To the asker: ‘Your answer to " + reference + " is ready’");
        assertThat(scene.reviews(reference)).isZero();
        assertThat(stage(reference)).isEqualTo("IN_REVIEW");
        rosa.post(review(reference), hidden(page));
        assertThat(rosa.location()).isEqualTo("/desk");
        assertThat(scene.reviews(reference)).isOne();
    }

    @Test
    void theMailsThatLeaveAreNamedAsEditorsWroteThem() {
        var rows = program.getBean(org.springframework.jdbc.core.simple.JdbcClient.class);
        rows.sql(
                        "insert into kept_version (list_code, version, content, saved_at) values"
                                + " ('mail-answer-ready', 90, 'Ready: {reference}\n\n[Read]({link})\n\n> {help}', '2026-06-04 12:00:00')")
                .update();
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Document page = rosa.post(confirmation(reference), approval("1", "asked[0].words", "Can I run?"));
        assertThat(page.select("section:has(#next) li").eachText())
                .contains("To the asker: ‘Ready: " + reference + "’");
        rows.sql("delete from kept_version where version = 90").update();
    }

    @Test
    void whatIsMissingIsSaidBeforeTheConfirmation() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        Document page = rosa.post(confirmation(reference), "revision", "1", "verdict", "approve");
        assertThat(rosa.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#deidentified");
        page = rosa.post(confirmation(reference), "revision", "1", "verdict", "return", "comment", HOSTILE);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reasons");
        assertThat(page.select("#comment").val()).isEqualTo(HOSTILE);
    }

    @Test
    void aReviewIsKeptForItsReviewerAloneAndGoneWithTheVerdict() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        rosa.post(
                review(reference) + "/copy",
                "revision",
                "1",
                "comment",
                HOSTILE,
                "forEditors",
                "Just us.",
                "verdict",
                "return",
                "points[0].words",
                "It names what it rests on",
                "points[0].ticked",
                "true",
                "asked[0].words",
                "Can I sit that long?",
                "asked[0].ticked",
                "true");
        assertThat(rosa.location()).isEqualTo(review(reference));
        Document page = rosa.get(review(reference));
        assertThat(page.select("#comment").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#forEditors").val()).isEqualTo("Just us.");
        assertThat(page.select("[name=verdict][checked]").val()).isEqualTo("return");
        assertThat(page.select("label:has(span:contains(It names what)), label:contains(Can I sit that)")
                        .eachAttr("for"))
                .allSatisfy(box ->
                        assertThat(page.select("#" + box).hasAttr("checked")).isTrue());
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        assertThat(ravi.get(review(reference)).select("#comment").val()).isEmpty();
        rosa.post(review(reference), approval("1"));
        assertThat(copies(reference)).isZero();
    }

    @Test
    void aReviewNobodySentIsForgottenOnceNobodyWorksOnTheQuestion() {
        String open = scene.sentBy(ana, Publish.NEVER);
        String decided = scene.sentBy(ana, Publish.NEVER);
        for (String reference : List.of(open, decided)) {
            rosa.post(review(reference) + "/copy", "revision", "1", "comment", "Later.");
        }
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        ravi.post(review(decided), "revision", "1", "verdict", "approve-private");
        scene.scene.step(decided);
        program.getBean(ForgetUnsentReviews.class).forget();
        assertThat(copies(open)).isOne();
        assertThat(copies(decided)).isZero();
        scene.rows()
                .sql("update review_copy set saved_at = '2020-01-01 00:00:00'"
                        + " where question_id = (select id from question where reference = ?)")
                .param(open)
                .update();
        program.getBean(ForgetUnsentReviews.class).forget();
        assertThat(copies(open)).isZero();
    }

    @Test
    void wordingIsSuggestedParagraphByParagraph() {
        String reference = scene.sentBy(ana, Publish.NEVER);
        rosa.post(review(reference), "revision", "1", "verdict", "return", "reasons", "style");
        String answer = "Walk.\n\n```\ntwo\n\nlines\n```\n\nRest.";
        scene.send(reference, ana, 1, new DraftText(answer, null, null, null, List.of()));
        Document page = rosa.get(review(reference));
        assertThat(page.select("textarea[name^=paragraphs]").eachAttr("name"))
                .containsExactly("paragraphs[0].words", "paragraphs[1].words", "paragraphs[2].words");
        String[] wording = {
            "revision",
            "2",
            "verdict",
            "return",
            "reasons",
            "style",
            "suggestion",
            "true",
            "answer",
            answer,
            "paragraphs[0].words",
            "Walk, often.",
            "paragraphs[1].words",
            "```\r\ntwo\r\n\r\nlines\r\n```",
            "paragraphs[2].words",
            ""
        };
        page = rosa.post(confirmation(reference), wording);
        assertThat(rosa.status()).as(rosa.body()).isEqualTo(200);
        rosa.post(review(reference), hidden(page));
        assertThat(rosa.location()).isEqualTo("/desk");
        Walker author = scene.walker(mvc, ana);
        author.post("/desk/" + reference + "/suggestion", "revision", "2");
        assertThat(author.get("/desk/" + reference + "/draft").select("#answer").val())
                .isEqualTo("Walk, often.\n\n```\ntwo\n\nlines\n```");
    }

    @Test
    void whatTheAskerAskedInAReplyIsToBeAnsweredToo() {
        String reference = scene.scene.asked(ReviewScene.ASKED, Publish.NEVER);
        program.getBean(AcceptQuestion.class).accept(new Reference(reference), scene.viewer(ana, Role.EXPERT));
        program.getBean(AskForDetails.class).ask(new Reference(reference), "How long?", scene.viewer(ana, Role.EXPERT));
        scene.scene.replies(reference, "Two weeks. Does that change anything?");
        scene.send(reference, ana, 0, ReviewScene.TEXT);
        assertThat(rosa.get(review(reference))
                        .select("fieldset:contains(answered) label")
                        .eachText())
                .contains("Is it safe to run after it?", "Does that change anything?");
    }

    private int copies(String reference) {
        return scene.rows()
                .sql("select count(*) from review_copy c join question q on q.id = c.question_id where q.reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    @Test
    void anEditionAloneIsReviewedWithListNotesAndTimeToThink() {
        String reference = scene.sentBy(ana, Publish.ANONYMOUS);
        rosa.post(review(reference), "revision", "1", "verdict", "approve-private");
        scene.scene.step(reference);
        String edition = "/desk/" + reference + "/edition";
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        assertThat(ravi.get(edition).select("#points label").eachText()).contains("It names what it rests on");
        String[] typed = {
            "revision",
            "1",
            "verdict",
            "refuse",
            "comment",
            HOSTILE,
            "forEditors",
            "Just us.",
            "points[0].words",
            "It names what it rests on",
            "points[0].ticked",
            "true"
        };
        ravi.post(edition + "/copy", typed);
        assertThat(ravi.location()).isEqualTo(edition);
        Document page = ravi.get(edition);
        assertThat(page.select("#comment").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#forEditors").val()).isEqualTo("Just us.");
        assertThat(page.select("[name=verdict][checked]").val()).isEqualTo("refuse");
        assertThat(rosa.get(edition).select("#comment").val()).isEmpty();
        page = ravi.post(edition + "/confirmation", typed);
        assertThat(ravi.status()).as(ravi.body()).isEqualTo(200);
        ravi.post(edition, hidden(page));
        assertThat(ravi.location()).isEqualTo("/desk");
        assertThat(copies(reference)).isZero();
        Walker edith = scene.walker(mvc, scene.scene.person("edith", Role.EDITOR));
        assertThat(edith.get("/desk/" + reference).text()).contains("Just us.");
        assertThat(rosa.get("/desk/" + reference).text()).doesNotContain("Just us.");
    }

    @Test
    void twoClicksAreOneVerdict() {
        String reference = scene.sentBy(ana, Publish.NEVER);
        String[] twice = {"revision", "1", "verdict", "approve-private", "key", "one-key-" + reference};
        rosa.post(review(reference), twice);
        assertThat(rosa.location()).isEqualTo("/desk");
        rosa.post(review(reference), twice);
        assertThat(rosa.location()).isEqualTo("/desk");
        assertThat(scene.reviews(reference)).isOne();
    }

    @Test
    void aTextThatChangedMeanwhileIsShownAndTheCommentKept() {
        String reference = scene.sentBy(ana, Publish.NEVER);
        rosa.post(review(reference), "revision", "1", "verdict", "return", "reasons", "style");
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        scene.send(reference, ana, 1, new DraftText("Walk every two hours.", null, null, null, List.of()));
        Document page = ravi.post(
                confirmation(reference), "revision", "1", "verdict", "approve-private", "comment", "Kind words.");
        assertThat(ravi.status()).isEqualTo(412);
        assertThat(page.select("[role=alert] h2").text()).isEqualTo("This answer changed after you opened it");
        assertThat(page.select("#changes").text()).isEqualTo("Changes since revision 1, which was reviewed last");
        assertThat(page.select("section:has(#changes) ins")).isNotEmpty();
        assertThat(page.select("#comment").val()).isEqualTo("Kind words.");
        assertThat(page.select("[name=verdict][checked]")).isEmpty();
        assertThat(page.select("[name=revision]").val()).isEqualTo("2");
    }

    @Test
    void aLaterEditVoidsAnApprovalInSight() {
        scene.onProbation(ana);
        String reference = scene.sentBy(ana, Publish.NEVER);
        rosa.post(review(reference), "revision", "1", "verdict", "approve-private");
        assertThat(rosa.get(review(reference)).select(".notice").text()).contains("You approved this text");
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        assertThat(ravi.get(review(reference)).select("main").text()).contains("1 of 2 approvals");
        ravi.post(review(reference), "revision", "1", "verdict", "return", "reasons", "style");
        scene.send(reference, ana, 1, new DraftText("Walk every two hours.", null, null, null, List.of()));
        Document page = ravi.get(review(reference));
        assertThat(page.select(".notice").text())
                .isEqualTo("rosa’s approval of revision 1 no longer counts: ana changed the answer.");
        assertThat(page.select("main").text()).contains("0 of 2 approvals");
        ravi.post(review(reference), "revision", "2", "verdict", "approve-private");
        assertThat(stage(reference)).isEqualTo("IN_REVIEW");
        rosa.post(review(reference), "revision", "2", "verdict", "approve-private");
        assertThat(stage(reference)).isEqualTo("APPROVED");
    }

    @Test
    void wordsForEditorsReachNobodyElse() {
        String reference = scene.sentBy(ana, Publish.NEVER);
        String secret = "Ana writes these in a hurry.";
        rosa.post(review(reference), "revision", "1", "verdict", "return", "reasons", "style", "forEditors", secret);
        Walker author = scene.walker(mvc, ana);
        for (String page : new String[] {"", "/draft", "/review", "/compare", "/history"}) {
            author.get("/desk/" + reference + page);
            assertThat(author.body()).as(page).doesNotContain(secret);
        }
        Walker ravi = scene.walker(mvc, scene.scene.person("ravi", Role.REVIEWER));
        ravi.get("/desk/" + reference);
        assertThat(ravi.body()).doesNotContain(secret);
        Walker edith = scene.walker(mvc, scene.scene.person("edith", Role.EDITOR));
        assertThat(edith.get("/desk/" + reference).text()).contains(secret);
    }

    @Test
    void theReviewPageCostsAFixedNumberOfStatements() {
        String once = scene.sentBy(ana, Publish.ANONYMOUS);
        returned(once, 1);
        String often = scene.sentBy(ana, Publish.ANONYMOUS);
        returned(often, 4);
        rosa.get(review(once));
        rosa.get(review(often));
        var few = traffic.of(() -> rosa.get(review(once)));
        assertThat(traffic.of(() -> rosa.get(review(often)))).isEqualTo(few);
        assertThat(few.statements()).isLessThanOrEqualTo(40);
    }

    private void returned(String reference, int times) {
        for (int round = 1; round <= times; round++) {
            rosa.post(
                    review(reference),
                    "revision",
                    "" + round,
                    "verdict",
                    "return",
                    "reasons",
                    "style",
                    "points[0].words",
                    "It names what it rests on");
            scene.send(reference, ana, round, ReviewScene.TEXT);
        }
    }

    private String stage(String reference) {
        return scene.rows()
                .sql("select stage from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    static String[] hidden(Document confirmation) {
        List<String> fields = new ArrayList<>();
        confirmation.select("main form [name]").forEach(field -> {
            if (field.attr("name").equals("_csrf")) return;
            fields.add(field.attr("name"));
            fields.add(field.val());
        });
        return fields.toArray(String[]::new);
    }

    static String[] approval(String revision, String... more) {
        List<String> fields =
                new ArrayList<>(List.of("revision", revision, "verdict", "approve", "deidentified", "true"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    static String review(String reference) {
        return "/desk/" + reference + "/review";
    }

    static String confirmation(String reference) {
        return review(reference) + "/confirmation";
    }
}
