package org.askexpert.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
@DirtiesContext
class ListPagesTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ${7*7}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;
    private Walker edith;

    @BeforeEach
    void anEditor() {
        scene = new Scene(program);
        edith = signedIn("edith", Role.EDITOR);
    }

    private Walker signedIn(String name, Role role) {
        Walker walker = new Walker(mvc, "10.7.9.2");
        String email = scene.person(name, role) + "@example.org";
        walker.post("/sign-in", "email", email, "password", Scene.PASSWORD);
        return walker;
    }

    private static String version(Document page) {
        return page.select("[name=version]").first().val();
    }

    private List<String> words() {
        return jdbc
                .sql("select concat_ws('|', kind, term, notice, lane, only_with) from word_list")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private String rule(String reference) {
        return jdbc.sql("select triage_rule from question where reference = ?")
                .param(Reference.from(reference).code())
                .query(String.class)
                .single();
    }

    @Test
    void nobodyButAnEditorChangesTheWordsOfTriage() {
        List<String> before = words();
        Walker ana = signedIn("ana", Role.EXPERT);
        ana.get("/office/words/spam");
        assertThat(ana.status()).isEqualTo(403);
        ana.post("/office/words/spam", "version", "1", "lines", "back");
        assertThat(ana.status()).isEqualTo(403);
        ana.post("/office/words/spam/restoration", "number", "1", "version", "1");
        assertThat(ana.status()).isEqualTo(403);
        edith.get("/office/words/claims");
        assertThat(edith.status()).isEqualTo(404);
        assertThat(words()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "* lost, Line 2 must not begin with a star",
        "lo*st, 'Line 2 must have stars at the end of words only, or alone'",
        "lost *, Line 2 must not end with a star that stands alone",
        "of, Line 2 must hold a word of three letters or more",
        "lost +, Line 2 must name words after the plus",
        "lost + a, Line 2 must hold a word of three letters or more"
    })
    void aLineThatCannotBeLookedForIsNamedAndNothingIsSaved(String line, String refusal) {
        List<String> before = words();
        String version = version(edith.get("/office/words/spam"));
        Document page = edith.post("/office/words/spam", "version", version, "lines", "casino\n" + line);
        assertThat(edith.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").text()).isEqualTo(refusal);
        assertThat(page.select("#lines").val()).isEqualTo("casino\n" + line);
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void wordsOfDangerNeverEnd() {
        List<String> before = words();
        String version = version(edith.get("/office/words/crisis"));
        edith.post("/office/words/crisis", "version", version, "lines", " ");
        assertThat(edith.status()).isEqualTo(422);
        assertThat(version(edith.get("/office/words/crisis"))).isEqualTo(version);
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void aNewWordOfTriageCountsAtOnceUntilItIsTakenBack() {
        List<String> before = words();
        Elements links = edith.get("/office/words").select("main li a");
        assertThat(links).hasSize(6);
        for (String address : links.eachAttr("href")) {
            Document page = edith.get(address);
            String number = version(page);
            String typed = page.select("#lines").val();
            assertThat(rule(scene.asked("Zebra and crossing", Publish.NEVER))).isEqualTo("ordinary");
            edith.post(address, "version", number, "lines", typed + "\n zebra* + crossing , lights");
            page = edith.get(edith.location());
            assertThat(page.select("#lines").val()).isEqualTo(typed + "\nzebra* + crossing , lights");
            assertThat(words()).hasSize(before.size() + 1);
            assertThat(rule(scene.asked("Zebra and nothing", Publish.NEVER))).isEqualTo("ordinary");
            assertThat(rule(scene.asked("Zebra and crossing", Publish.NEVER))).isEqualTo(ruleOf(address));
            edith.post(address + "/restoration", "number", number, "version", version(page));
            assertThat(edith.get(edith.location()).select("#lines").val()).isEqualTo(typed);
            assertThat(words()).isEqualTo(before);
        }
        assertThat(rule(scene.asked("Zebra and crossing", Publish.NEVER))).isEqualTo("ordinary");
        assertThat(jdbc.sql("select count(*) from audit_event where verb = 'save-list' and object_key = 'crisis'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static String ruleOf(String address) {
        String list = address.substring(address.lastIndexOf('/') + 1);
        return switch (list) {
            case "urgent-care", "crisis" -> "red-flag";
            case "harmless" -> "ordinary";
            default -> list;
        };
    }

    @Test
    void eachSaveIsAVersionAndAnOlderOneComesBack() {
        Document page = edith.get("/office/claims");
        String version = page.select("[name=version]").first().val();
        String before = page.select("#lines").val();
        edith.post("/office/claims", "version", version, "lines", "miracle*\n\nMiracle*\n" + HOSTILE);
        page = edith.get(edith.location());
        assertThat(page.select("#lines").val()).isEqualTo("miracle*\n" + HOSTILE);
        assertThat(page.select("main script")).isEmpty();
        String next = page.select("[name=version]").first().val();
        edith.post("/office/claims/restoration", "number", version, "version", next);
        assertThat(edith.get(edith.location()).select("#lines").val()).isEqualTo(before);
    }

    @Test
    void whoTypedOnAnOlderVersionKeepsTheWords() {
        String version =
                edith.get("/office/claims").select("[name=version]").first().val();
        edith.post("/office/claims", "version", version, "lines", "first " + version);
        Document page = edith.post("/office/claims", "version", version, "lines", "second " + version);
        assertThat(edith.status()).isEqualTo(412);
        assertThat(page.select("#lines").val()).isEqualTo("second " + version);
        assertThat(page.select("[role=alert] li").text()).isEqualTo("first " + version);
    }

    @Test
    void aChecklistSaysWhatAnApprovalNeeds() {
        Document page = edith.get("/office/checklist");
        assertThat(page.select("main").text()).contains("Nothing identifies the asker");
        String version = page.select("[name=version]").first().val();
        edith.post(
                "/office/checklist",
                "version",
                version,
                "lines[0].words",
                "One, two",
                "lines[0].needed",
                "true",
                "lines[1].words",
                " ");
        page = edith.get(edith.location());
        assertThat(page.select("[name='lines[0].words']").val()).isEqualTo("One, two");
        assertThat(page.select("[name='lines[0].needed']").hasAttr("checked")).isTrue();
        assertThat(page.select("[name='lines[1].words']").val()).isEmpty();
        edith.post("/office/checklist", "version", "1", "lines[0].words", "x".repeat(141));
        assertThat(edith.status()).isEqualTo(422);
        assertThat(edith.page().select(".error-summary a").attr("href")).isEqualTo("#lines");
    }
}
