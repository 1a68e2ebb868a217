package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class SeveralEntriesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    private EntryScene scene;
    private Walker edith;
    private Walker reader;
    private String stiff;
    private String sore;
    private String other;

    @BeforeEach
    void givenEntriesAndAnotherTopic() {
        scene = new EntryScene(program);
        edith = scene.signedIn("Edith", Role.EDITOR, mvc);
        reader = new Walker(mvc, "10.7.0.3");
        stiff = scene.entry("Stiff");
        sore = scene.entry("Sore");
        other = "other-" + scene.own();
        program.getBean(CreateTopic.class).create(new NewTopic(null, other, "Knees", false), Viewer.system());
    }

    @Test
    void nothingMovesWithoutTicksTopicOrRights() {
        edith.post("/office/entries/selection");
        assertThat(edith.get(edith.location()).select(".banner").text()).contains("Tick the entries first");

        Document page = edith.post("/office/entries/moves", "slugs", stiff, "topic", "nowhere");
        assertThat(edith.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#topic");
        assertThat(page.select("input[name=slugs]").eachAttr("value")).contains(stiff);

        Walker ana = scene.signedIn("ana", Role.EXPERT, mvc);
        ana.post("/office/entries/moves", "slugs", stiff, "topic", other);
        assertThat(ana.status()).isEqualTo(403);
        assertThat(topicOf(stiff)).isEqualTo("Backs");
    }

    @Test
    void severalEntriesMoveKeepTheirAddressesAndComeBack() {
        assertThat(edith.get("/office/entries?ticked=all").select("input[name=slugs]:not([checked])"))
                .isEmpty();
        Document asked = edith.post("/office/entries/selection", "slugs", stiff, "slugs", sore);
        assertThat(asked.select("h1").text()).isEqualTo("2 entries");
        assertThat(topicOf(stiff)).isEqualTo("Backs");

        edith.post("/office/entries/moves", "slugs", stiff, "slugs", sore, "slugs", "never-was", "topic", other);
        String move = edith.location();
        Document moved = edith.get(move);
        assertThat(moved.select("h1").text()).isEqualTo("2 entries moved to Knees");
        assertThat(moved.select("main").text()).contains("1 stayed where it was");
        assertThat(topicOf(stiff)).isEqualTo("Knees");
        assertThat(reader.get("/archive/topics/" + other).select("article.pair"))
                .hasSize(2);
        assertThat(reader.get("/archive/topics/" + scene.own()).select("article.pair"))
                .isEmpty();

        edith.post(move + "/undo");
        assertThat(edith.get(edith.location()).select(".notice").text()).startsWith("Moved back");
        assertThat(topicOf(sore)).isEqualTo("Backs");
        edith.post(move + "/undo");
        assertThat(edith.status()).isEqualTo(409);
    }

    @Test
    void whatSomebodyMovedOnSinceStaysThere() {
        edith.post("/office/entries/moves", "slugs", stiff, "slugs", sore, "topic", other);
        String first = edith.location();
        String third = "third-" + scene.own();
        program.getBean(CreateTopic.class).create(new NewTopic(null, third, "Hips", false), Viewer.system());
        edith.post("/office/entries/moves", "slugs", sore, "topic", third);

        edith.post(first + "/undo");

        assertThat(topicOf(stiff)).isEqualTo("Backs");
        assertThat(topicOf(sore)).isEqualTo("Hips");
    }

    @Test
    void severalReChecksBeginAtOnceAndNoneTwice() {
        edith.post("/office/entries/rechecks", "slugs", stiff, "slugs", sore, "slugs", "never-was");
        assertThat(edith.get(edith.location()).select(".banner").text()).contains("2 re-checks are open");

        edith.post("/office/entries/rechecks", "slugs", stiff);
        assertThat(edith.get(edith.location()).select(".banner").text()).contains("1 re-check is open");
        assertThat(edith.get("/office/entries/" + stiff)
                        .select("form[action=/office/rechecks] button")
                        .text())
                .isEqualTo("Have it revised and confirmed");
    }

    private String topicOf(String slug) {
        return reader.get("/archive/" + slug).select(".crumbs li:last-child").text();
    }
}
