package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the index, with another node making it anew. */
@WholeProgram
class SearchIndexPagesTest {

    private static final String PASSWORD = "six quiet herons";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Walker editor;

    @BeforeEach
    void givenAnEditor() {
        editor = signedIn(Role.EDITOR);
    }

    @AfterEach
    void nobodyHoldsIt() {
        jdbc.sql("update index_rebuild set holder = null, done_entries = 0, all_entries = 0, started_at = null,"
                        + " alive_until = null, finished_at = null")
                .update();
    }

    @Test
    void othersAreRefused() {
        Walker expert = signedIn(Role.EXPERT);

        expert.get("/office/search");
        assertThat(expert.status()).isEqualTo(403);
        expert.post("/office/search/rebuild");
        assertThat(expert.status()).isEqualTo(403);
    }

    @Test
    void itTellsOfEntriesAndSynonymsAndOffersToBegin() {
        Document page = editor.get("/office/search");

        assertThat(page.select("h1").text()).isEqualTo("Search");
        assertThat(page.select("main").text())
                .containsPattern("(No|\\d+) answers? can be found")
                .containsPattern("\\d+ groups of words");
        assertThat(page.select("form[action=/office/search/rebuild] button").text())
                .isEqualTo("Make the index anew");
    }

    @Test
    void progressIsShownWithAndWithoutScripts() {
        running(640, 1_204);

        Document page = editor.get("/office/search");

        assertThat(page.select("label").text()).contains("640 of 1,204");
        assertThat(page.select("progress").attr("value")).isEqualTo("640");
        assertThat(page.select("progress").attr("max")).isEqualTo("1204");
        assertThat(page.select("a:contains(Refresh)").attr("href")).isEqualTo("/office/search");
        assertThat(page.select("#rebuild").attr("hx-get")).isEqualTo("/office/search?quarter=2");
        assertThat(page.select("form[action=/office/search/rebuild]")).isEmpty();
    }

    @Test
    void aSecondOneDoesNotBegin() {
        running(640, 1_204);

        editor.post("/office/search/rebuild");

        assertThat(editor.location()).isEqualTo("/office/search");
        assertThat(editor.get("/office/search").text()).contains("being made anew already", "640 of 1,204");
    }

    @Test
    void whatBrokeOffIsSaidSo() {
        running(640, 1_204);
        jdbc.sql("update index_rebuild set alive_until = ?")
                .param(Timestamp.from(clock.instant().minusSeconds(5)))
                .update();

        assertThat(editor.get("/office/search").text()).contains("stopped before its end");
    }

    private void running(long done, long all) {
        jdbc.sql("update index_rebuild set holder = 'another node', done_entries = ?, all_entries = ?,"
                        + " started_at = ?, alive_until = ?, finished_at = null")
                .params(
                        done,
                        all,
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plusSeconds(60)))
                .update();
    }

    private Walker signedIn(Role role) {
        String handle = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        register.register(
                new NewPerson(handle, handle, handle + "@example.org", Set.of(role), Set.of(), null),
                PASSWORD,
                null,
                Viewer.system());
        Walker walker = new Walker(mvc, handle);
        walker.get("/sign-in");
        walker.post("/sign-in", "email", handle + "@example.org", "password", PASSWORD);
        return walker;
    }
}
