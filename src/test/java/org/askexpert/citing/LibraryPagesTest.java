package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.archive.CitedSource;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class LibraryPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private CitingScene scene;
    private Viewer viewer;
    private Walker edith;
    private Walker ana;

    @BeforeEach
    void anEditorAndAnExpert() {
        scene = new CitingScene(program);
        viewer = scene.person("ana", Role.EXPERT);
        scene.person("edith", Role.EDITOR);
        edith = scene.signedIn("edith", mvc);
        ana = scene.signedIn("ana", mvc);
    }

    @Test
    void aNewEditionListsTheAnswersThatCiteTheOldOne() {
        String page = factsheet("Lifting " + scene.own(), "https://example.org/1.pdf");
        String slug = page.substring(page.lastIndexOf('/') + 1);
        scene.entry("Old", "See.", new CitedSource(SourceKind.FACTSHEET, slug, "Lifting", null, null, 1));
        assertThat(edith.get(page).select("#outdated")).isEmpty();
        edith.post(
                page + "/editions",
                "number",
                "1",
                "title",
                "Lifting",
                "address",
                "https://example.org/2.pdf",
                "edition",
                "Second");
        scene.entry("New", "See.", new CitedSource(SourceKind.FACTSHEET, slug, "Lifting", null, null, 2));
        Document shown = edith.get(page);
        assertThat(shown.select("#outdated ~ ul a").eachText()).containsExactly("Old " + scene.own());
        assertThat(shown.select("#citing ~ ul a").eachText())
                .containsExactly("New " + scene.own(), "Old " + scene.own());
        assertThat(shown.select("#editions + ol a").eachAttr("href"))
                .containsExactly("https://example.org/2.pdf", "https://example.org/1.pdf");
    }

    @Test
    void theSecondOfTwoEditorsKeepsTheWords() {
        String page = factsheet("Twice " + scene.own(), "https://example.org/1.pdf");
        edith.post(page + "/editions", "number", "1", "title", "T", "address", "https://example.org/2", "edition", "2");
        Document shown = edith.post(
                page + "/editions",
                "number",
                "1",
                "title",
                HOSTILE,
                "address",
                "https://example.org/3",
                "edition",
                "3");
        assertThat(edith.status()).isEqualTo(412);
        assertThat(shown.select("#title").val()).isEqualTo(HOSTILE);
        assertThat(shown.select("form[action$=editions] [name=number]").val()).isEqualTo("2");
    }

    @Test
    void addressesAreCheckedForTheirFormOnly() {
        for (String address : new String[] {"javascript:alert(1)", "//example.org", "https://a b", "", "ftp://x"}) {
            edith.post("/office/factsheets", "title", HOSTILE, "address", address, "edition", "First");
            assertThat(edith.status()).as(address).isEqualTo(422);
            assertThat(edith.page().select("main script")).isEmpty();
        }
        edith.post(
                "/office/factsheets", "title", "T", "address", "https://x.example", "edition", "1", "topic", "no/ne");
        assertThat(edith.status()).isEqualTo(422);
    }

    @Test
    void whatIsRetiredIsNotOfferedAnyMore() {
        String page = factsheet("Gone " + scene.own(), "https://example.org/1.pdf");
        Reference reference = scene.accepted(viewer);
        String slug = page.substring(page.lastIndexOf('/') + 1);
        scene.saved(reference, 0, viewer, new SourceLine(SourceKind.FACTSHEET, slug, null, null, null));
        edith.post(page + "/retirement", "number", "1");
        assertThat(ana.get("/desk/" + reference + "/draft").select(".notice").text())
                .contains("Gone " + scene.own() + ": this factsheet is no longer on our list");
        assertThat(ana.get("/desk/" + reference + "/sources").text()).doesNotContain("Gone " + scene.own());
        edith.post(page + "/editions", "number", "1", "title", "T", "address", "https://example.org/2", "edition", "2");
        assertThat(edith.status()).isEqualTo(409);
    }

    @Test
    void aStudyThatWasPutAwayIsNotOfferedAnyMore() {
        Reference reference = scene.accepted(viewer);
        String sources = "/desk/" + reference + "/sources";
        String address = "https://doi.org/10.1000/" + scene.own();
        ana.post(sources, "kind", "study", "title", "On " + scene.own(), "year", "2019", "url", address);
        ana.get("/office/studies");
        assertThat(ana.status()).isEqualTo(403);
        Document list = edith.get("/office/studies?words=" + scene.own());
        assertThat(list.select("main li").text()).contains("On " + scene.own(), "2019");
        String button = list.select("main li form").attr("action");
        ana.post(button);
        assertThat(ana.status()).isEqualTo(403);
        edith.post(button);
        assertThat(edith.location()).isEqualTo("/office/studies");
        assertThat(edith.get("/office/studies?words=" + scene.own()).select("main li"))
                .isEmpty();
        assertThat(ana.get(sources).text()).doesNotContain("On " + scene.own());
        assertThat(scene.sources(reference, viewer)).hasSize(1);
    }

    @Test
    void anExpertCitesAFactsheetAndAStudyAndTheNextOnePicksThem() {
        String sheet = factsheet("Lifting well " + scene.own(), "https://example.org/1.pdf");
        String slug = sheet.substring(sheet.lastIndexOf('/') + 1);
        Reference reference = scene.accepted(viewer);
        String sources = "/desk/" + reference + "/sources";
        ana.post(sources, "kind", "factsheet", "slug", slug);
        String address = "https://doi.org/10.1000/" + scene.own();
        ana.post(sources, "kind", "study", "title", "On " + scene.own(), "year", "2019", "url", address);
        assertThat(ana.location()).isEqualTo("/desk/" + reference + "/draft");
        assertThat(scene.sources(reference, viewer))
                .containsExactly(
                        new SourceLine(SourceKind.FACTSHEET, slug, "Lifting well " + scene.own(), null, null, 1),
                        new SourceLine(SourceKind.STUDY, null, "On " + scene.own(), address, 2019));
        Document found = ana.post("/desk/" + reference + "/studies", "words", scene.own());
        String number = found.select("#shelf input[name=number]").val();
        Reference next = scene.accepted(viewer);
        ana.post("/desk/" + next + "/sources", "kind", "study", "number", number);
        assertThat(scene.sources(next, viewer))
                .containsExactly(new SourceLine(SourceKind.STUDY, null, "On " + scene.own(), address, 2019));
    }

    @Test
    void aStudyNeedsATitleAndAnAddressThatCanBeOne() {
        Reference reference = scene.accepted(viewer);
        String sources = "/desk/" + reference + "/sources";
        Document page =
                ana.post(sources, "kind", "study", "title", HOSTILE, "year", "2019", "url", "javascript:alert(1)");
        assertThat(ana.status()).isEqualTo(422);
        assertThat(page.select("#title").val()).isEqualTo(HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        ana.post(sources, "kind", "study", "title", "A", "year", "19", "url", "https://example.org");
        assertThat(ana.status()).isEqualTo(422);
        assertThat(scene.draft(reference, viewer)).isNull();
    }

    @Test
    void anEntryTellsEditorsWhoCitesIt() {
        String cited = scene.entry("Cited", "Rest.");
        assertThat(edith.get("/office/entries/" + cited).select("#citing")).isEmpty();
        scene.entry("Citing", "See.", new CitedSource(SourceKind.ENTRY, cited, "Cited", null, null, 1));
        assertThat(edith.get("/office/entries/" + cited)
                        .select("#citing + ul a")
                        .text())
                .isEqualTo("Citing " + scene.own());
    }

    private String factsheet(String title, String address) {
        edith.post("/office/factsheets", "title", title, "address", address, "edition", "First", "topic", "");
        return edith.location();
    }
}
