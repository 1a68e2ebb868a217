package org.askexpert.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.routing.FindNotices;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What editors own: refused where it would break something, kept version by version, and taken back. */
@WholeProgram
class OwnedListsTest {

    private static final String HOSTILE = "</textarea><script>alert(1)</script> ${7*191}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private Traffic traffic;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FindNotices notices;

    private Walker editor;

    @BeforeEach
    void anEditor() {
        editor = signedIn("Olive Owner", Role.EDITOR);
    }

    private Walker signedIn(String name, Role role) {
        String handle = "owner" + System.nanoTime();
        register.register(
                new NewPerson(handle, name, handle + "@example.org", Set.of(role), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        Walker walker = new Walker(mvc, "10.12.4.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        return walker;
    }

    private String version(String address) {
        return editor.get(address).select("main [name=version]").first().val();
    }

    private List<String> groups() {
        return jdbc.sql("select terms from synonym_group order by id")
                .query(String.class)
                .list();
    }

    @Test
    void othersNeitherReadNorWriteThem() {
        List<String> before = groups();
        Walker ana = signedIn("Ana", Role.EXPERT);
        for (String path : List.of(
                "/office/lists",
                "/office/lists/synonyms",
                "/office/lists/claims/history",
                "/office/lists/claims/history/1")) {
            ana.get(path);
            assertThat(ana.status()).as(path).isEqualTo(403);
        }
        ana.post("/office/lists/synonyms", "version", "0", "text", "one, two");
        assertThat(ana.status()).isEqualTo(403);
        ana.post("/office/lists/claims/history/1/restoration", "version", "1");
        assertThat(ana.status()).isEqualTo(403);
        assertThat(groups()).isEqualTo(before);
        editor.get("/office/lists/nothing/history");
        assertThat(editor.status()).isEqualTo(404);
        editor.get("/office/lists/claims");
        assertThat(editor.status()).isEqualTo(404);
        editor.get("/office/lists/claims/history/99999");
        assertThat(editor.status()).isEqualTo(404);
    }

    @Test
    void allOfThemAreReachedFromOnePage() {
        assertThat(editor.get("/office").select("a[href=/office/lists]")).hasSize(1);
        for (String path : editor.get("/office/lists").select("main li a").eachAttr("href")) {
            editor.get(path);
            assertThat(editor.status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aLoneTermIsNoGroupAndNothingIsSaved() {
        List<String> before = groups();
        String typed = "one, two\n" + HOSTILE;
        Document page =
                editor.post("/office/lists/synonyms", "version", version("/office/lists/synonyms"), "text", typed);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").text())
                .isEqualTo("Line 2 must have two terms or more, with a comma between them");
        assertThat(page.select("#text").val()).isEqualTo(typed);
        assertThat(groups()).isEqualTo(before);
    }

    @Test
    void synonymsAreSavedComparedAndTakenBack() {
        List<String> before = groups();
        String old = version("/office/lists/synonyms");
        String grown = String.join("\n", before) + "\nzzgrumble,  zztummy rumble , zzgrumble\n\n";
        editor.post("/office/lists/synonyms", "version", old, "text", grown);
        assertThat(editor.location()).isEqualTo("/office/lists/synonyms");
        assertThat(groups()).hasSize(before.size() + 1).endsWith("zzgrumble, zztummy rumble");

        Document stale = editor.post("/office/lists/synonyms", "version", old, "text", "mine, ours");
        assertThat(editor.status()).isEqualTo(412);
        assertThat(stale.select(".notice").text()).contains("Somebody else saved this", "zztummy rumble");
        assertThat(stale.select("#text").val()).isEqualTo("mine, ours");

        Document history = editor.get("/office/lists/synonyms/history");
        assertThat(history.select("main ol li").first().text()).contains("Olive Owner");
        Document change = editor.get(history.select("main ol li a").first().attr("href"));
        assertThat(change.select("table.sides ins").text()).contains("zzgrumble, zztummy rumble");
        assertThat(change.select("table.sides del")).isEmpty();
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(editor.location()).isEqualTo("/office/lists/synonyms");
        assertThat(groups()).isEqualTo(before);
        assertThat(editor.get("/office/lists/synonyms/history")
                        .select("main ol li")
                        .last()
                        .text())
                .contains("came with the program");
    }

    @Test
    void aNoticeAlwaysSaysWhomToCall() {
        for (String words : List.of("Get help.", "Call {emergency} or {nobody}.", "Call {emergency} or {advice.")) {
            Document page = editor.post("/office/lists/notice-crisis", "version", "0", "text", words);
            assertThat(editor.status()).as(words).isEqualTo(422);
            assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#text");
            assertThat(page.select("#text").val()).isEqualTo(words);
        }
    }

    @Test
    void aNoticeIsReadAsSavedAndItsWordsAreOnlyWords() {
        String address = "/office/lists/notice-crisis";
        String before = editor.get(address).select("#text").val();
        editor.post(address, "version", version(address), "text", "Call {emergency}. <script>alert(1)</script>");
        assertThat(notices.named(List.of("crisis"), Viewer.reader()).get(0).text())
                .isEqualTo("Call 999. <script>alert(1)</script>");
        editor.post(address, "version", version(address), "text", before);
        assertThat(notices.named(List.of("crisis"), Viewer.reader()).get(0).text())
                .startsWith("You do not have to carry this alone.");
    }

    @Test
    void listsOfChecksHaveTheSameHistory() {
        String address = "/office/claims";
        String before = editor.get(address).select("#lines").val();
        editor.post(address, "version", version(address), "lines", before + "\nzzwonder*");
        String link = editor.get(address).select("#versions + ol a").first().attr("href");
        Document change = editor.get(link);
        assertThat(change.select("table.sides ins").text()).contains("zzwonder*");
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(editor.location()).isEqualTo(address);
        assertThat(editor.get(address).select("#lines").val()).isEqualTo(before);
        editor.get(link.replaceAll("\\d+$", "1"));
        assertThat(editor.page().select("button").text()).contains("Bring version 1 back");
    }

    @Test
    void theHistoryIsReadTwentyVersionsAtATimeWithTheSameNumberOfStatements() {
        String address = "/office/lists/notice-urgent-care";
        String before = editor.get(address).select("#text").val();
        for (int save = 0; save < 3; save++) {
            editor.post(address, "version", version(address), "text", "Call {emergency}. " + save);
        }
        int few = traffic.of(() -> editor.get(address + "/history")).statements();
        for (int save = 0; save < 20; save++) {
            editor.post(address, "version", version(address), "text", "Call {emergency} now. " + save);
        }
        assertThat(traffic.of(() -> editor.get(address + "/history")).statements())
                .as("the session may take one more or less")
                .isLessThan(few + 2)
                .isLessThan(10);
        Document page = editor.page();
        assertThat(page.select("main ol li")).hasSize(20);
        assertThat(editor.get(page.select("a[rel=next]").attr("href")).select("main ol li"))
                .isNotEmpty();
        editor.post(address, "version", version(address), "text", before);
    }
}
