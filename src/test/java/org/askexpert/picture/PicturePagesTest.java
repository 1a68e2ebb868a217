package org.askexpert.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.desk.Scene;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What waits where, and the way of one question; other tests' questions stand in the same pictures. */
@WholeProgram
class PicturePagesTest {

    private static final String PROCESS = "/office/process";
    private static final String TRIAGE = PROCESS + "/question-to-answer/triageByHand";
    private static final Viewer.Staff EDITOR = new Viewer.Staff(1, "Edith", Set.of(Role.EDITOR));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private Walker edith;
    private Walker ana;

    @BeforeEach
    void people() {
        scene = new Scene(program);
        edith = signedIn("edith", Role.EDITOR);
        ana = signedIn("ana", Role.EXPERT);
    }

    @Test
    void onlyEditorsSeeWhatWaits() {
        for (String path : List.of(PROCESS, TRIAGE)) {
            ana.get(path);
            assertThat(ana.status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void aStepOfNoModelIsUnknown() {
        for (String path :
                List.of("/no-process/triage", "/question-to-answer/no-step", "/question-to-answer/%3Cb%3E")) {
            edith.get(PROCESS + path);
            assertThat(edith.status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoMayNotSeeAQuestionSeesNotItsWay() {
        String reference = scene.asked();
        Walker ben = signedIn("ben", Role.EXPERT);
        ben.get("/desk/" + reference + "/way");
        assertThat(ben.status()).isEqualTo(404);
    }

    @Test
    void everyStepOfEveryModelIsDrawnAndWhatWaitsIsALinkToItsList() {
        String reference = scene.askedWithoutTopic();
        Document page = edith.get(PROCESS);
        Element picture = page.selectFirst("svg[role=group]");
        assertThat(picture.select("title").eachText()).anyMatch(title -> title.startsWith("Review answer"));
        Element link = picture.selectFirst("a[href='" + TRIAGE + "']");
        assertThat(link.select("title").text()).startsWith("Triage by hand:").contains("waiting, the oldest since");
        assertThat(edith.get(link.attr("href"))
                        .select("tbody a[href='/desk/" + reference + "']")
                        .text())
                .isEqualTo(Scene.TITLE);
        assertThat(page.select("svg").size()).isEqualTo(processes().diagrams().size());
    }

    @Test
    void theTableSaysWhatThePictureSays() {
        scene.askedWithoutTopic();
        Document page = edith.get(PROCESS);
        Set<String> drawn = page.select("svg a").eachAttr("href").stream().collect(Collectors.toSet());
        Set<String> told = page.select("table a[href^=/office/process/]").eachAttr("href").stream()
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(drawn).contains(TRIAGE);
        for (String href : drawn) {
            String words = page.select("svg a[href='" + href + "'] title").text();
            String number =
                    page.select("tr:has(a[href='" + href + "']) .number").text();
            assertThat(words.replace(",", "")).contains(": " + number + " waiting");
        }
    }

    @Test
    void whatWaitsTooLongIsMarkedInWords() {
        String reference = scene.askedWithoutTopic();
        rows.sql("update ACT_HI_ACTINST set START_TIME_ = ? where ACT_ID_ = 'triageByHand' and PROC_INST_ID_ in"
                        + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")
                .params(Timestamp.from(Instant.parse("2020-02-29T09:00:00Z")), reference)
                .update();
        Document page = edith.get(PROCESS);
        Element link = page.selectFirst("svg a[href='" + TRIAGE + "']");
        assertThat(link.select("title").text()).contains("29 February 2020").endsWith("ageing");
        assertThat(link.select(".picture-badge").eachText()).anyMatch(badge -> badge.endsWith("ageing"));
        assertThat(page.select("tr:has(a[href='" + TRIAGE + "']) strong").text())
                .endsWith("ageing");
    }

    @Test
    void thePictureCostsTheSameWhateverWaits() {
        program.getBean(FindProcesses.class).all(EDITOR);
        int before = cost();
        for (int i = 0; i < 3; i++) scene.askedWithoutTopic();
        scene.asked();
        assertThat(cost()).isEqualTo(before).isEqualTo(3);
    }

    @Test
    void aQuestionsPageLeadsToWhereItStandsAndWhatItPassed() {
        String reference = scene.asked("Since Monday.", Publish.NEVER);
        ana.post("/desk/" + reference + "/acceptance");
        assertThat(ana.get("/desk/" + reference).select("a[href$=/way]").attr("href"))
                .isEqualTo("/desk/" + reference + "/way");
        Document way = ana.get("/desk/" + reference + "/way");
        assertThat(way.select("main > p strong").text()).isEqualTo("Draft answer");
        assertThat(way.select("tbody th").eachText())
                .containsSubsequence("Question received", "Triage", "Choose an expert", "Accept the question")
                .endsWith("Draft answer")
                .doesNotContain("Review answer", "Triage by hand");
        assertThat(way.select(".picture-is-now title").eachText()).contains("Draft answer: here now");
        assertThat(way.select(".picture-is-passed title").eachText()).contains("Accept the question: passed");
        assertThat(way.select(".picture-taken")).hasSizeGreaterThan(4);
    }

    @Test
    void aQuestionThatEndedStillShowsItsWay() {
        String reference = scene.asked("Since Monday.", Publish.NEVER);
        scene.withdraws(reference);
        Document way = edith.get("/desk/" + reference + "/way");
        assertThat(way.select("main > p").eachText()).contains("It reached the end of its process.");
        assertThat(way.select("tbody tr:contains(Accept the question)").text())
                .endsWith("called away before it was done");
        assertThat(way.select("tbody th").eachText()).contains("Withdrawn");
        assertThat(way.select(".picture-is-now")).isEmpty();
    }

    @Test
    void aWayCostsTheSameWhateverItsLength() {
        String reference = scene.asked();
        int before = wayCost(reference);
        ana.post("/desk/" + reference + "/acceptance");
        ana.post("/desk/" + reference + "/clarification", "text", "Since when?");
        scene.replies(reference, "Since Monday.");
        assertThat(wayCost(reference)).isEqualTo(before).isEqualTo(3);
    }

    private int wayCost(String reference) {
        FindWay find = program.getBean(FindWay.class);
        return traffic.of(() -> find.of(Reference.from(reference), EDITOR)).statements();
    }

    private int cost() {
        return traffic.of(() -> program.getBean(FindProcesses.class).all(EDITOR))
                .statements();
    }

    private Processes processes() {
        return program.getBean(Processes.class);
    }

    private Walker signedIn(String name, Role role) {
        String handle = scene.person(name, role);
        Walker walker = new Walker(mvc, "192.0.2.77");
        walker.get("/sign-in");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }
}
