package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.archive.CitedSource;
import org.askexpert.archive.NoteType;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
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
class EarlierAnswersTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7} [[${7*7}]]";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private CitingScene scene;
    private Viewer ana;
    private Viewer edith;
    private Reference reference;
    private Walker walker;

    @BeforeEach
    void anExpertWhoWrites() {
        scene = new CitingScene(program);
        ana = scene.person("ana", Role.EXPERT);
        edith = scene.person("edith", Role.EDITOR);
        reference = scene.accepted(ana);
        walker = scene.signedIn("ana", mvc);
    }

    @Test
    void whoHasNothingToDoWithTheQuestionFindsNothing() {
        String slug = scene.entry("Sore back", "Rest.");
        scene.person("ben", Role.EXPERT);
        Walker ben = scene.signedIn("ben", mvc);
        for (String page : new String[] {desk("earlier"), desk("earlier/" + slug)}) {
            ben.get(page);
            assertThat(ben.status()).as(page).isEqualTo(404);
        }
        ben.post(desk("earlier"), "words", "back");
        assertThat(ben.status()).isEqualTo(404);
        quote(ben, slug, "1", "source", "");
        assertThat(ben.status()).isEqualTo(404);
    }

    @Test
    void whoOnlyReadsTheQuestionPutsNothingInByAnyPath() throws Exception {
        String slug = scene.entry("Sore back", "Rest.");
        Walker editor = scene.signedIn("edith", mvc);
        long studies = studies();
        quote(editor, slug, "1", "source", "");
        assertThat(editor.status()).isEqualTo(403);
        editor.post(
                desk("sources"), "kind", "study", "title", scene.own(), "url", "https://doi.org/10.1/" + scene.own());
        assertThat(editor.status()).isEqualTo(403);
        editor.post(desk("passages"), "slug", "near-you");
        assertThat(editor.status()).isEqualTo(403);
        assertThat(scene.draft(reference, ana)).isNull();
        scene.saved(reference, 0, ana);
        scene.bean(org.askexpert.question.SendForReview.class).send(reference, 1, ana);
        quote(walker, slug, "1", "source", "");
        assertThat(walker.status()).as("in review").isEqualTo(409);
        walker.post(
                desk("sources"), "kind", "study", "title", scene.own(), "url", "https://doi.org/10.1/" + scene.own());
        assertThat(walker.status()).as("in review").isEqualTo(409);
        assertThat(studies()).isEqualTo(studies);
    }

    private long studies() {
        return scene.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from study")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsLikeTheQuestionIsThereAndMoreIsFoundByWords() {
        String slug = scene.entry("Long drives " + scene.own() + "drive", "Stop every hour.");
        Document page = walker.get(desk("earlier"));
        assertThat(page.select("h2").text()).isEqualTo("Find earlier answers");
        page = walker.post(desk("earlier"), "words", scene.own() + "drive");
        assertThat(walker.status()).isEqualTo(200);
        assertThat(page.select("#shelf-found").text()).isEqualTo("1 answer holds these words");
        assertThat(page.select("#shelf a[href$=" + slug + "]").text()).startsWith("Read and quote: Long drives");
        assertThat(page.select("#shelf time").first().text()).isEqualTo("4 June 2025");
    }

    @Test
    void wordsThatNoFieldHoldsComeBackWithAReason() {
        Document page = walker.post(desk("earlier"), "words", "a\nb");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".field-error").text()).contains("Words must be on one line");
        page = walker.post(desk("earlier"), "words", HOSTILE);
        assertThat(walker.status()).isEqualTo(200);
        assertThat(page.select("#words").val()).isEqualTo(HOSTILE);
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void aQuotationGoesBehindTheSavedAnswerWithItsSource() {
        String slug = scene.entry("Sore back", "Rest for *two* days.\n\nThen walk.");
        scene.saved(reference, 0, ana);
        Document shown = walker.get(desk("earlier/" + slug));
        assertThat(shown.select("#text").val()).isEqualTo("Rest for *two* days.\n\nThen walk.");
        quote(walker, slug, "1", "passage", "Then walk.");
        assertThat(walker.location()).isEqualTo(desk("draft"));
        assertThat(scene.draft(reference, ana).answer())
                .isEqualTo("Keep moving.\n\n> Then walk.\n>\n> [From ‘Sore back " + scene.own()
                        + "’, 4 June 2025](/archive/" + slug + ")\n");
        assertThat(scene.sources(reference, ana))
                .containsExactly(new SourceLine(SourceKind.ENTRY, slug, "Sore back " + scene.own(), null, null, 1));
    }

    @Test
    void aWholePairIsQuotedAndAnEntryIsCitedWithoutWords() {
        String slug = scene.entry("Sore back?", "Rest.");
        quote(walker, slug, "1", "pair", "");
        assertThat(scene.draft(reference, ana).answer())
                .startsWith("> **Sore back? " + scene.own() + "**\n>\n> Will it *hurt*?\n>\n> Rest.\n>\n> [From");
        String other = scene.entry("Stiff neck", "Turn.");
        quote(walker, other, "1", "source", "");
        assertThat(scene.draft(reference, ana).answer()).doesNotContain("Turn");
        assertThat(scene.sources(reference, ana)).extracting(SourceLine::slug).containsExactly(slug, other);
    }

    @Test
    void whoQuotesAQuotationNamesBothAnswers() {
        String first = scene.entry("First", "Rest.");
        scene.corrects(first, 1, "Walk.", NoteType.CORRECTION, edith);
        String second = scene.entry(
                "Second",
                "As we said:\n\n> Rest.\n>\n> [From ‘First’, 4 June 2025](/archive/" + first + ")",
                new CitedSource(SourceKind.ENTRY, first, "First", null, null, 1));
        quote(walker, second, "1", "pair", "");
        assertThat(scene.sources(reference, ana))
                .extracting(SourceLine::slug, SourceLine::revision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, 1), org.assertj.core.groups.Tuple.tuple(first, 1));
        assertThat(scene.draft(reference, ana).answerHtml().html())
                .contains("<blockquote>")
                .contains("Rest.");
        assertThat(walker.get(desk("draft")).select(".notice").text()).contains("First", "corrected");
    }

    @Test
    void aQuotedQuotationReachesTheArchiveAsItWasWritten() {
        String first = scene.entry("First", "Rest.");
        String second = scene.entry(
                "Second", "As we said:\n\n> Rest.\n>\n> [From ‘First’, 4 June 2025](/archive/" + first + ")");
        quote(walker, second, "1", "passage", "> Rest.\n>\n> [From ‘First’, 4 June 2025](/archive/" + first + ")");
        String third = scene.entry("Third", scene.draft(reference, ana).answer());
        Document page = walker.get("/archive/" + third);
        assertThat(page.select(".answer > blockquote > blockquote > p").eachText())
                .containsExactly("Rest.", "From ‘First’, 4 June 2025");
        assertThat(page.select(".answer > blockquote > p a").eachAttr("href")).containsExactly("/archive/" + second);
    }

    @Test
    void wordsThatTheAnswerDoesNotHoldAreNotQuoted() {
        String slug = scene.entry("Sore back", "Rest for two days.");
        Document page = quote(walker, slug, "1", "passage", "Rest for three days. " + HOSTILE);
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".field-error").text()).contains("Quote whole words as they stand in the answer");
        assertThat(page.select("#text").val()).isEqualTo("Rest for three days. " + HOSTILE);
        quote(walker, slug, "1", "passage", " ");
        assertThat(walker.status()).isEqualTo(422);
        assertThat(scene.draft(reference, ana)).isNull();
    }

    @Test
    void whatWasChangedMeanwhileIsLookedAtAgain() {
        String slug = scene.entry("Sore back", "Rest.");
        scene.corrects(slug, 1, "Walk.", NoteType.CORRECTION, edith);
        Document page = quote(walker, slug, "1", "passage", "Rest.");
        assertThat(walker.status()).isEqualTo(412);
        assertThat(page.select("[role=alert]").text()).contains("changed after you opened it");
        assertThat(page.select("[name=revision]").val()).isEqualTo("2");
        assertThat(page.select("#text").val()).isEqualTo("Rest.");
        assertThat(scene.draft(reference, ana)).isNull();
    }

    @Test
    void whatWasWithdrawnIsNotQuoted() {
        String slug = scene.entry("Sore back", "Rest.");
        scene.saved(reference, 0, ana, new SourceLine(SourceKind.ENTRY, slug, null, null, null));
        scene.retracts(slug, edith);
        assertThat(walker.get(desk("earlier/" + slug)).select(".notice").text())
                .isEqualTo("We have withdrawn this answer. It must not be quoted.");
        quote(walker, slug, "1", "pair", "");
        assertThat(walker.status()).isEqualTo(410);
        assertThat(walker.get(desk("draft")).select(".notice").text()).contains("withdrawn");
        assertThat(scene.draft(reference, ana).revision()).isEqualTo(1);
    }

    @Test
    void aSavedDraftLeadsOnToTheShelvesAndNowhereElse() {
        walker.post(desk("draft"), "revision", "0", "answer", "Typed.", "then", "earlier");
        assertThat(walker.location()).isEqualTo(desk("earlier"));
        walker.post(desk("draft"), "revision", "1", "answer", "Typed.", "then", "//evil.example");
        assertThat(walker.location()).isEqualTo(desk("draft"));
    }

    @Test
    void lookingCostsTheSameHoweverMuchIsFound() {
        String word = scene.own() + "cost";
        scene.entry("One " + word, "Rest.");
        walker.post(desk("earlier"), "words", word);
        var few = traffic.of(() -> walker.post(desk("earlier"), "words", word));
        for (int more = 0; more < 4; more++) scene.entry("More " + word, "Rest.");
        assertThat(traffic.of(() -> walker.post(desk("earlier"), "words", word)))
                .isEqualTo(few);
        assertThat(walker.page().select("#shelf-found").text()).isEqualTo("5 answers hold these words");
    }

    private Document quote(Walker who, String slug, String revision, String extent, String text) {
        return who.post(desk("quotations"), "slug", slug, "revision", revision, "extent", extent, "text", text);
    }

    private String desk(String page) {
        return "/desk/" + reference + "/" + page;
    }
}
