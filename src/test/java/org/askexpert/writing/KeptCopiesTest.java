package org.askexpert.writing;

import static org.askexpert.writing.Colleagues.draft;
import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.ChangeConsent;
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
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed stays, whatever happens before it is saved. */
@WholeProgram
class KeptCopiesTest {

    private static final String WORDS = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂".repeat(3);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    @Autowired
    private JdbcClient rows;

    private Colleagues people;
    private String ana;
    private Walker window;
    private String reference;

    @BeforeEach
    void anExpertWrites() {
        people = new Colleagues(program);
        ana = people.expert("ana");
        window = people.signedIn(ana);
        reference = people.acceptedBy(ana);
    }

    @Test
    void keepingWhatIsTypedCostsTwoStatementsAndMakesNoRevision() {
        int signedIn = cost(() -> people.me(ana));
        int first = cost(() -> copy("0", "{\"answer\": \"One.\"}"));
        int second = cost(() -> copy("1", "{\"answer\": \"One. Two.\"}"));
        assertThat(first - signedIn).isLessThanOrEqualTo(2);
        assertThat(second - signedIn).isLessThanOrEqualTo(2);
        assertThat(count("draft_revision")).isZero();
        assertThat(window.get(draft(reference)).select("#answer").val()).isEqualTo("One. Two.");
    }

    @Test
    void theEditorGoesOnWithWhatWasTypedAndSaysSo() {
        window.post(draft(reference), "revision", "0", "answer", "Saved.");
        Document page = window.get(draft(reference));
        keep(page, WORDS);
        Document next = people.signedIn(ana).get(draft(reference));
        assertThat(next.select("#answer").val()).isEqualTo(WORDS);
        assertThat(next.select(".notice").text()).contains("We kept what you typed");
        assertThat(next.select("main script")).isEmpty();
        Document saved = window.get(draft(reference) + "?from=revision");
        assertThat(saved.select("#answer").val()).isEqualTo("Saved.");
        assertThat(count("draft_copy")).isOne();
    }

    @Test
    void savingSendingAndHandingOverMakeARevisionAndClearTheCopy() {
        keep(window.get(draft(reference)), "Kept.");
        Document page = window.get(draft(reference));
        window.post(draft(reference), fields(page, "Kept. Saved."));
        assertThat(window.location()).isEqualTo(draft(reference));
        assertThat(count("draft_copy")).isZero();
        keep(window.get(draft(reference)), "More.");
        window.post("/desk/" + reference + "/submission", fields(window.get(draft(reference)), "More."));
        assertThat(window.location()).isEqualTo("/desk");
        assertThat(count("draft_copy")).isZero();
        assertThat(count("draft_revision")).isEqualTo(2);
    }

    @Test
    void whatWasWrittenForTheArchiveOutlivesTheConsent() {
        window.post(draft(reference), "revision", "0", "answer", "Walk.", "publicTitle", "Long flights");
        program.getBean(ChangeConsent.class).choose(Publish.NEVER, people.scene.asker(reference));
        Document page = window.get(draft(reference));
        assertThat(page.select("#publicTitle").val()).isEqualTo("Long flights");
        assertThat(page.select("fieldset:has(#publicTitle) .hint").text()).contains("does not allow us to publish");
        window.post(draft(reference), "revision", "1", "answer", "Walk often.");
        assertThat(window.location()).isEqualTo(draft(reference));
        page = window.get(draft(reference));
        assertThat(page.select("#answer").val()).isEqualTo("Walk often.");
        assertThat(page.select("#publicTitle").val()).isEqualTo("Long flights");
    }

    @Test
    void aWindowMayOvertakeItselfWhenAnAnswerGotLost() {
        Document page = window.get(draft(reference));
        keep(page, "First.");
        keep(page, "Second, still with the version of the first.");
        assertThat(window.status()).isEqualTo(200);
        window.post(draft(reference), fields(page, "Third."));
        assertThat(window.status()).isEqualTo(302);
        assertThat(count("draft_copy")).isZero();
    }

    @Test
    void twoWindowsOfOnePersonLoseNothing() {
        Document one = window.get(draft(reference));
        Document two = window.get(draft(reference));
        keep(two, "From the second window.");
        keep(one, "From the first.");
        assertThat(window.status()).isEqualTo(412);
        Document page = window.post(draft(reference), fields(one, "From the first."));
        assertThat(window.status()).isEqualTo(412);
        assertThat(page.select("#conflict").text()).startsWith("You changed this in another window at");
        assertThat(page.select("[role=alert]").text()).contains("From the second window.", "From the first.");
        assertThat(page.select("#answer").val()).isEqualTo("From the first.");
        assertThat(count("draft_revision")).isZero();
        window.post(draft(reference), fields(page, "From both."));
        assertThat(window.location()).isEqualTo(draft(reference));
        assertThat(count("draft_copy")).isZero();
    }

    @Test
    void wordsThatBeganWithAnOlderRevisionStandBesideTheNewerOne() {
        Document page = window.get(draft(reference));
        keep(page, "Typed before.");
        people.call(HttpMethod.PUT, ana, reference, "draft", "0", "{\"answer\": \"By a program.\"}");
        keep(page, "Typed on.");
        assertThat(window.status()).isEqualTo(412);
        Document conflict = window.post(draft(reference), fields(page, "Typed on."));
        assertThat(window.status()).isEqualTo(412);
        assertThat(conflict.select("[role=alert] del").text()).contains("By a program.");
        assertThat(conflict.select("[role=alert] ins").text()).contains("Typed on.");
        assertThat(conflict.select("[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void whoLosesTheQuestionKeepsTheWords() {
        Document page = window.get(draft(reference));
        keep(page, "Half an answer.");
        people.scene.withdraws(reference);
        keep(page, "Half an answer and more.");
        assertThat(window.status()).isEqualTo(409);
        Document copy = window.get(draft(reference) + "/copy");
        assertThat(copy.select("#kept-answer").val()).isEqualTo("Half an answer and more.");
        assertThat(copy.select(".lead").text()).isEqualTo("The question has ended: it was withdrawn or closed.");
        Document kept = window.post(draft(reference), fields(page, "Half an answer, the end."));
        assertThat(window.status()).isEqualTo(409);
        assertThat(kept.select("#kept-answer").val()).isEqualTo("Half an answer, the end.");
        assertThat(window.get(kept.select("main p a").attr("href"))
                        .select("#kept-answer")
                        .val())
                .isEqualTo("Half an answer, the end.");
    }

    @Test
    void aReassignedExpertReadsTheOwnCopyAndNothingOfTheQuestion() {
        keep(window.get(draft(reference)), "Mine alone.");
        String edith = people.scene.person("edith", Role.EDITOR);
        String ben = people.expert("ben");
        String named = "{\"expert\": \"" + ben + "\"}";
        assertThat(people.call(HttpMethod.POST, edith, reference, "reassignment", null, named)
                        .getStatus())
                .isEqualTo(204);
        window.get("/desk/" + reference);
        assertThat(window.status()).isEqualTo(404);
        window.get(draft(reference));
        assertThat(window.location()).isEqualTo(draft(reference) + "/copy");
        Document copy = window.get(draft(reference) + "/copy");
        assertThat(copy.select("#kept-answer").val()).isEqualTo("Mine alone.");
        assertThat(copy.select(".lead").text()).contains("An editor took this question back");
        assertThat(copy.text()).doesNotContain("flight", "stiff back");
        Walker other = people.signedIn(ben);
        other.get(draft(reference) + "/copy");
        assertThat(other.status()).isEqualTo(404);
        assertThat(people.signedIn(edith).get("/desk/" + reference).text()).doesNotContain("Mine alone.");
    }

    @Test
    void theCopyIsForItsExpertAlone() {
        String body = "{\"answer\": \"Mine.\"}";
        String rosa = people.scene.person("rosa", Role.REVIEWER);
        String edith = people.scene.person("edith", Role.EDITOR);
        assertThat(people.call(HttpMethod.PUT, people.expert("ben"), reference, "draft/copy", "0", body)
                        .getStatus())
                .isEqualTo(404);
        assertThat(people.call(HttpMethod.PUT, rosa, reference, "draft/copy", "0", body)
                        .getStatus())
                .isEqualTo(404);
        assertThat(people.call(HttpMethod.PUT, edith, reference, "draft/copy", "0", body)
                        .getStatus())
                .isEqualTo(403);
        assertThat(people.call(HttpMethod.PUT, ana, reference, "draft/copy", null, body)
                        .getStatus())
                .isEqualTo(428);
        assertThat(count("draft_copy")).isZero();
    }

    @Test
    void aProgramCountsTheVersionsOfItsCopy() {
        assertThat(copy("0", "{\"answer\": \"One.\"}")).isEqualTo("{\"version\":1");
        assertThat(copy("1", "{\"publicTitle\": \"Title\"}")).isEqualTo("{\"version\":2");
        var stale = people.call(HttpMethod.PUT, ana, reference, "draft/copy", "1", "{\"answer\": \"Two.\"}");
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(stale.getHeader("ETag")).isEqualTo("\"2\"");
        Document page = window.get(draft(reference));
        assertThat(page.select("#answer").val()).isEqualTo("One.");
        assertThat(page.select("#publicTitle").val()).isEqualTo("Title");
    }

    @Test
    void wordsTooLongForARevisionAreKeptAllTheSame() {
        String body = "{\"answer\": \"" + "x".repeat(41_000) + "\", \"publicTitle\": \"" + "y".repeat(300) + "\"}";
        assertThat(copy("0", body)).isEqualTo("{\"version\":1");
        assertThat(window.get(draft(reference)).select("#answer").val()).hasSize(41_000);
    }

    private void keep(Document page, String answer) {
        window.post(draft(reference) + "/copy", fields(page, answer));
    }

    private static String[] fields(Document page, String answer) {
        return new String[] {
            "revision",
            page.select("[name=revision]").val(),
            "copy",
            page.select("[name=copy]").val(),
            "window",
            page.select("[name=window]").val(),
            "answer",
            answer,
            "privatePart",
            "",
            "publicTitle",
            "",
            "publicQuestion",
            "",
            "sources[0].kind",
            "",
            "sources[0].title",
            "",
            "sources[1].kind",
            "study",
            "sources[1].title",
            "On backs",
            "sources[2].title",
            ""
        };
    }

    /** The beginning of the answer, up to the time. */
    private String copy(String version, String body) {
        try {
            return people.call(HttpMethod.PUT, ana, reference, "draft/copy", version, body)
                    .getContentAsString()
                    .split(",")[0];
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int cost(java.util.function.Supplier<?> work) {
        return traffic.of(work).statements();
    }

    private int count(String table) {
        return rows.sql("select count(*) from " + table + " t join question q on q.id = t.question_id"
                        + " where q.reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
