package org.askexpert.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.askexpert.desk.Scene;
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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Notes reach every colleague who sees the question, and nobody else. */
@WholeProgram
class NotesTest {

    private static final String SECRET = "vermilion weasel";
    private static final String ANSWER = """
            {"answer": "Walk every hour.", "publicTitle": "Long flights", "publicQuestion": "How to sit?"}""";
    private static final String APPROVAL = """
            {"verdict": "approve", "reasons": [], "deidentified": true}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private Traffic traffic;

    private Scene scene;
    private String ana;
    private String reference;

    @BeforeEach
    void aQuestionInWork() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        reference = scene.asked(Scene.BODY, Publish.ANONYMOUS);
        call(HttpMethod.POST, ana, "acceptance", "0", "{}");
    }

    @Test
    void whoDoesNotSeeTheQuestionNeitherReadsNorWritesNotes() {
        Walker ben = signedIn(scene.person("ben", Role.EXPERT));
        ben.get("/desk/" + reference + "/notes");
        assertThat(ben.status()).isEqualTo(404);
        ben.post("/desk/" + reference + "/notes", "text", "Mine?");
        assertThat(ben.status()).isEqualTo(404);
        assertThat(rows.queryForObject("select count(*) from note where text = 'Mine?'", Integer.class))
                .isZero();
    }

    @Test
    void aNoteStandsOnThePagesOfTheQuestionAndComesBackToThePageItWasWrittenOn() {
        Walker window = signedIn(ana);
        window.post("/desk/" + reference + "/notes", "text", "<b>" + SECRET + "</b>", "place", "draft");
        assertThat(window.location()).isEqualTo("/desk/" + reference + "/draft");
        for (String page : List.of("", "/draft", "/notes")) {
            Document shown = window.get("/desk/" + reference + page);
            assertThat(shown.select(".internal .typed").text()).isEqualTo("<b>" + SECRET + "</b>");
            assertThat(shown.select(".internal").text()).contains("Only staff can see this", "ana,");
        }
        assertThat(body(call(HttpMethod.GET, ana, "", null, "")))
                .contains("\"notes\":[{\"text\":\"<b>" + SECRET + "</b>\",\"by\":\"" + ana + "\",\"at\":\"");
    }

    @Test
    void anEmptyOrEndlessNoteComesBackWithWhatIsWrong() {
        Walker window = signedIn(ana);
        assertThat(window.post("/desk/" + reference + "/notes", "text", " ")
                        .select(".error-summary a")
                        .attr("href"))
                .isEqualTo("#text");
        assertThat(window.status()).isEqualTo(422);
        Document page = window.post("/desk/" + reference + "/notes", "text", "x".repeat(4_001));
        assertThat(window.status()).isEqualTo(422);
        assertThat(page.select("#text").val()).hasSize(4_001);
    }

    @Test
    void readingNotesCostsTheSameHoweverManyThereAre() {
        Function<Walker, Integer> cost = window ->
                traffic.of(() -> window.get("/desk/" + reference + "/notes")).statements();
        Walker window = signedIn(ana);
        add("One.");
        cost.apply(window);
        int one = cost.apply(window);
        for (int more = 0; more < 3; more++) add("More.");
        assertThat(cost.apply(window)).isEqualTo(one);
    }

    @Test
    void noNoteReachesTheAskerOrTheArchive() {
        add("By the way: " + SECRET);
        call(HttpMethod.PUT, ana, "draft", "0", ANSWER);
        call(HttpMethod.POST, ana, "submission", "1", "{}");
        call(HttpMethod.POST, scene.person("rosa", Role.REVIEWER), "review", "1", APPROVAL);
        scene.step(reference);
        String slug =
                rows.queryForObject("select entry_slug from question where reference = ?", String.class, reference);
        assertThat(slug).isNotNull();
        Walker reader = new Walker(mvc, "10.23.0.1");
        for (String page : List.of("/archive/" + slug, "/archive/feed.atom", "/archive/search?q=weasel")) {
            assertThat(reader.get(page).text()).as(page).doesNotContain(SECRET);
        }
        List<String> holders = rows
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .stream()
                .filter(table -> rows.queryForList("select * from \"" + table + "\"").stream()
                        .flatMap(row -> row.values().stream().filter(Objects::nonNull))
                        .anyMatch(value -> value.toString().contains("By the way: " + SECRET)))
                .toList();
        assertThat(holders).containsExactly("NOTE");
    }

    private void add(String text) {
        assertThat(call(HttpMethod.POST, ana, "notes", null, "{\"text\": \"" + text + "\"}")
                        .getStatus())
                .isEqualTo(201);
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.23.0.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse call(HttpMethod method, String who, String verb, String ifMatch, String body) {
        var request = request(method, "/api/v1/desk/" + reference + (verb.isEmpty() ? "" : "/" + verb))
                .header("Authorization", "Bearer token-" + who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (ifMatch != null) request.header("If-Match", "\"" + ifMatch + "\"");
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
