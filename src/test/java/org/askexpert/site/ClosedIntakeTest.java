package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Set;
import org.askexpert.house.CloseIntake;
import org.askexpert.house.ReopenIntake;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Dates;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** No new questions for a time: said before anybody types, kept what was typed, and open again by itself. */
@WholeProgram
@RecordApplicationEvents
class ClosedIntakeTest {

    private static final Viewer EDITOR = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String NOTE = "The office moves. <b>\u202e ${7*191}";
    private static final String SAID = "We are not taking new questions until ";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CloseIntake close;

    @Autowired
    private ReopenIntake reopen;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dates dates;

    @Autowired
    private ApplicationEvents events;

    private Walker walker;
    private LocalDate day;

    @BeforeEach
    void somebody() {
        walker = new Walker(mvc, "10.9.0.1");
        day = dates.today().plusDays(40);
    }

    @AfterEach
    void openAgain() {
        reopen.reopen(EDITOR);
    }

    private Walker editor() {
        String handle = "closer" + System.nanoTime();
        register.register(
                new NewPerson(handle, "Closer", handle + "@example.org", Set.of(Role.EDITOR), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        var editor = new Walker(mvc, "10.9.0.2");
        editor.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        return editor;
    }

    private MockHttpServletResponse ask() throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/api/v1/questions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "Too early?", "body": "", "topic": null, "publish": "never",
                                 "asker": {"email": "early@example.org"}}"""))
                .andReturn()
                .getResponse();
    }

    private int questions() {
        return jdbc.sql("select count(*) from question").query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ask"})
    void whereSomebodyCouldBeginItIsSaidAndNothingBegins(String path) {
        close.close(day, NOTE, EDITOR);
        Document page = walker.get(path);
        assertThat(page.select("main .notice").text()).contains(SAID, NOTE);
        assertThat(page.select("main a[href^=/ask]")).isEmpty();
        assertThat(page.select("main form[action=/archive/search]")).isNotEmpty();
        assertThat(page.body().html()).doesNotContain("<b>").doesNotContain("1337");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask/question", "/ask/before", "/ask/about-you", "/ask/check"})
    void everyStepLeadsToTheStartAndTheWordsAreThere(String step) {
        walker.post("/ask/question", "title", "Half done?", "body", "More <of> it", "topic", "");
        close.close(day, null, EDITOR);
        String next = step;
        for (int steps = 0; steps < 3 && !next.equals("/ask"); steps++) {
            walker.get(next);
            next = walker.location();
        }
        assertThat(next).isEqualTo("/ask");
        Document start = walker.get("/ask");
        assertThat(start.select(".sheet").text()).contains("Your question is not sent", "Half done?", "More <of> it");
    }

    @Test
    void whatIsTypedMeanwhileIsKeptAndNotSent() {
        walker.get("/ask/question");
        close.close(day, null, EDITOR);
        walker.post("/ask/question", "title", "Typed too long?", "body", "", "topic", "");
        walker.get(walker.location());
        assertThat(walker.location()).isEqualTo("/ask");
        assertThat(walker.get("/ask").select(".sheet").text()).contains("Typed too long?");
    }

    @Test
    void aLastClickSendsNothingAndLosesNothing() {
        walker.post("/ask/question", "title", "Last click?", "body", "", "topic", "");
        walker.post("/ask/about-you", "email", "last@example.org", "name", "");
        String key = walker.get("/ask/check").select("input[name=key]").val();
        close.close(day, null, EDITOR);
        int before = questions();
        walker.post("/ask/check", "key", key);
        assertThat(walker.status()).isEqualTo(303);
        assertThat(walker.location()).isEqualTo("/ask");
        assertThat(walker.get("/ask").select(".sheet").text()).contains("Last click?");
        assertThat(questions()).isEqualTo(before);
        reopen.reopen(EDITOR);
        walker.post("/ask/check", "key", key);
        assertThat(walker.location()).isEqualTo("/ask/sent");
        assertThat(questions()).isEqualTo(before + 1);
    }

    @Test
    void otherProgramsAreToldUntilWhen() throws Exception {
        close.close(day, null, EDITOR);
        int before = questions();
        var answer = ask();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(new ObjectMapper()
                        .readTree(answer.getContentAsString())
                        .get("code")
                        .asText())
                .isEqualTo("intake-closed");
        assertThat(Long.parseLong(answer.getHeader("Retry-After"))).isBetween(38 * 86_400L, 41 * 86_400L);
        assertThat(questions()).isEqualTo(before);
        reopen.reopen(EDITOR);
        assertThat(ask().getStatus()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'', like 2027-06-04",
        "tomorrow, like 2027-06-04",
        "2020-01-01, after today",
        "2999-01-01, within a year"
    })
    void anOddDateIsRefusedInWordsAndKept(String until, String words) {
        var editor = editor();
        Document page = editor.post("/office/intake", "until", until, "note", NOTE);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").text()).contains(words);
        assertThat(page.select("#note").val()).isEqualTo(NOTE);
        assertThat(page.select("main").text()).contains("We are taking questions.");
    }

    @Test
    void pagesThatAreKeptInMemoryAreMadeAnew() {
        close.close(day, NOTE, EDITOR);
        assertThat(events.stream(OnEveryPage.WordsChanged.class)).isNotEmpty();
    }

    @Test
    void anEditorClosesChangesAndOpensAgain() {
        var editor = editor();
        editor.post("/office/intake", "until", day.toString(), "note", NOTE);
        assertThat(editor.location()).isEqualTo("/office/intake");
        Document page = editor.get("/office/intake");
        assertThat(page.select("main").text()).contains(SAID);
        assertThat(page.select("#until").val()).isEqualTo(day.toString());
        assertThat(page.select("#note").val()).isEqualTo(NOTE);
        editor.post("/office/intake/reopening");
        assertThat(editor.get("/office/intake").select("main").text()).contains("We are taking questions.");
        assertThat(jdbc.sql("select verb from audit_event where object_key = 'intake' order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("reopen-intake", "close-intake");
    }
}
