package org.askexpert.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.DraftText;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Two revisions beside each other: for whom, which two, and how they are read. */
@WholeProgram
class ComparisonPagesTest {

    private static final String SECRET = "Only you: ring us about the cough.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Traffic traffic;

    @Autowired
    private FindComparison findComparison;

    private Scene scene;
    private String ana;
    private String reference;

    @BeforeEach
    void aQuestionOfAna() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        reference = scene.asked();
        program.getBean(AcceptQuestion.class).accept(new Reference(reference), viewer(ana, Role.EXPERT));
    }

    @Test
    void whoMayNotSeeTheQuestionSeesNoRevision() throws Exception {
        save("Walk.", "Walk and rest.");
        String ben = scene.person("ben", Role.EXPERT);
        String rosa = scene.person("rosa", Role.REVIEWER);
        for (String outsider : List.of(ben, rosa)) {
            Walker walker = signedIn(outsider);
            assertThat(walker.get(page("")).text()).doesNotContain(SECRET);
            assertThat(walker.status()).isEqualTo(404);
            for (String end : List.of("", "/1")) {
                mvc.perform(get("/api/v1/desk/" + reference + "/revisions" + end)
                                .header("Authorization", "Bearer token-" + outsider))
                        .andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void wordsThatChangedStandOnTheirSides() {
        save("Walk every hour on board.", "Walk every two hours on board.");
        Document page = signedIn(ana).get(page("?from=1&to=2"));
        Elements answer = page.select("section:has(#changed-answer)");
        assertThat(answer.select(".sides th").eachText()).containsExactly("Revision 1", "Revision 2");
        assertThat(answer.select(".sides td:first-child del").text()).isEqualTo("Removed: hour");
        assertThat(answer.select(".sides td:last-child ins").text()).isEqualTo("Added: two hours");
        assertThat(answer.select(".sides td:first-child ins, .sides td:last-child del"))
                .isEmpty();
        assertThat(answer.select(".sides-narrow ins, .sides-narrow del")).hasSize(2);
        assertThat(page.select("#main").text())
                .contains("1 paragraph changed, 1 added, none removed", "On backs 2 (2022)");
    }

    @Test
    void unchangedPartsAreFoldedButThere() {
        String same = "\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.";
        save("Walk." + same, "Run fast." + same);
        Document page = signedIn(ana).get(page("?from=2&to=1"));
        assertThat(page.select("h2").text()).isEqualTo("From revision 1 to revision 2");
        assertThat(page.select(".sides details").text()).contains("4 unchanged paragraphs", "Three.");
        assertThat(page.select("section:has(#changed-private)").text()).contains("No change");
    }

    @Test
    void oneTextHoldsBothWherePeopleWantThat() {
        save("Walk.", "Run.");
        Document page = signedIn(ana).get(page("?from=1&to=2&view=inline"));
        assertThat(page.select(".sides, .sides-narrow")).isEmpty();
        assertThat(page.select(".diff ins")).isNotEmpty();
        assertThat(page.select("[aria-current=true]").text()).isEqualTo("In one text");
    }

    @Test
    void numbersWithoutARevisionCountAsTheLastTwo() {
        save("One.");
        Walker walker = signedIn(ana);
        assertThat(walker.get(page("")).select("#main").text()).contains("There is one revision so far");
        save(1, "Two.");
        save(2, "Three.");
        for (String query : List.of("", "?from=9&to=1", "?from=x", "?from=2&to=2")) {
            assertThat(walker.get(page(query)).select("h2").text()).isEqualTo("From revision 2 to revision 3");
        }
        assertThat(walker.get(page("?from=1&to=3")).select("option[selected]").eachAttr("value"))
                .containsExactly("1", "3");
    }

    @Test
    void programsReadRevisionsByNumber() throws Exception {
        save("Walk.", "Run.");
        mvc.perform(get("/api/v1/desk/" + reference + "/revisions?size=1")
                        .header("Authorization", "Bearer token-" + ana))
                .andExpect(jsonPath("$.items[*].revision", contains(1)))
                .andExpect(jsonPath("$.items[*].by", contains(ana)))
                .andExpect(jsonPath("$.next").value("1"));
        mvc.perform(get("/api/v1/desk/" + reference + "/revisions?after=1")
                        .header("Authorization", "Bearer token-" + ana))
                .andExpect(jsonPath("$.items[*].revision", contains(2)))
                .andExpect(jsonPath("$.next").doesNotExist());
        mvc.perform(get("/api/v1/desk/" + reference + "/revisions/2").header("Authorization", "Bearer token-" + ana))
                .andExpect(jsonPath("$.answer").value("Run."))
                .andExpect(jsonPath("$.privatePart").value(SECRET))
                .andExpect(jsonPath("$.sources.length()").value(2));
        mvc.perform(get("/api/v1/desk/" + reference + "/revisions/3").header("Authorization", "Bearer token-" + ana))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/desk/" + reference + "/revisions?size=0")
                        .header("Authorization", "Bearer token-" + ana))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void comparingCostsTheSameHoweverLongTheHistory() {
        save("One.", "Two.");
        int little = cost();
        for (int base = 2; base < 6; base++) save(base, "Number " + base);
        assertThat(cost()).isEqualTo(little).isLessThanOrEqualTo(10);
    }

    private int cost() {
        Viewer me = viewer(ana, Role.EXPERT);
        return traffic.of(() -> findComparison.of(new Reference(reference), 1, 2, me))
                .statements();
    }

    private void save(String... answers) {
        for (int base = 0; base < answers.length; base++) save(base, answers[base]);
    }

    private void save(int base, String answer) {
        List<SourceLine> sources = java.util.stream.IntStream.rangeClosed(1, base + 1)
                .mapToObj(i -> new SourceLine(SourceKind.STUDY, null, "On backs " + i, null, 2020 + i))
                .toList();
        program.getBean(SaveDraft.class)
                .save(
                        new Reference(reference),
                        base,
                        new DraftText(answer, SECRET, "Long flights", "How to sit?", sources),
                        viewer(ana, Role.EXPERT));
    }

    private Viewer viewer(String handle, Role role) {
        long id = rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(id, handle, java.util.Set.of(role));
    }

    private String page(String query) {
        return "/desk/" + reference + "/compare" + query;
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "198.51.100.7");
        walker.get("/sign-in");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }
}
