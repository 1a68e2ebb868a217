package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A publication that fails until its retries are spent, because the text is not the one that was approved. */
@WholeProgram
@TestPropertySource(properties = "spring.application.name=incidents") // a database of its own: others leave jobs
@DirtiesContext
class IncidentsPagesTest {

    private static final String TITLE = "May I lift pianos?";
    private static final String BODY = "Two of them, in Leeds.";
    private static final String ANSWER = "One at a time.";
    private static final String FORGED = "Both at once, write to ana@example.org";
    private static final String PASSWORD = "six quiet herons";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient rows;

    private final String own =
            "i" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private Viewer ana;
    private Viewer rosa;
    private Viewer edith;
    private Reference question;

    @BeforeEach
    void aStuckPublication() {
        TopicId topic =
                program.getBean(CreateTopic.class).create(new NewTopic(null, own, "Pianos", false), Viewer.system());
        ana = person("ana", Role.EXPERT, Set.of(topic));
        rosa = person("rosa", Role.REVIEWER, Set.of());
        edith = person("edith", Role.EDITOR, Set.of());
        jobs.runAll();
        question = approved(topic);
        write(FORGED);
        assertThatThrownBy(jobs::runAll).isInstanceOf(RuntimeException.class);
        jobs.spendRetries();
    }

    @AfterEach
    void nothingStaysStuck() throws Exception {
        write(ANSWER);
        for (JsonNode left : stuck()) retry(edith, left.get("id").asText());
        jobs.runAll();
    }

    @Test
    void anIncidentNamesTheQuestionTheStepAndTheReasonInNobodysWords() throws Exception {
        assertThat(stuck()).singleElement().satisfies(incident -> {
            assertThat(incident.get("step").asText()).isEqualTo("Publish to the archive");
            assertThat(incident.get("reason").asText()).startsWith("Our own rules refused it: ");
            assertThat(incident.get("tries").asInt()).isEqualTo(4);
            assertThat(incident.get("since").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(incident.toString()).doesNotContain(TITLE, BODY, ANSWER, FORGED);
        });
    }

    @Test
    void thePageShowsTheSameToAnEditor() throws Exception {
        Walker browser = signedIn(edith);
        Element row = browser.get("/office/incidents").select("tbody tr").stream()
                .filter(each -> each.text().contains(question.code()))
                .findFirst()
                .orElseThrow();
        assertThat(row.text())
                .contains("Publish to the archive", stuck().get(0).get("reason").asText());
        assertThat(row.selectFirst("a").attr("href")).isEqualTo("/desk/" + question.code());
        assertThat(browser.body()).doesNotContain(TITLE, BODY, ANSWER, FORGED);
    }

    @Test
    void onlyEditorsSeeThemAndNobodyElseSetsThemRunning() throws Exception {
        String id = stuck().get(0).get("id").asText();
        for (Viewer other : List.of(ana, rosa)) {
            assertThat(call(HttpMethod.GET, other, "").getStatus()).isEqualTo(403);
            assertThat(retry(other, id)).isEqualTo(403);
            Walker browser = signedIn(other);
            browser.get("/office/incidents");
            assertThat(browser.status()).isEqualTo(403);
            browser.post("/office/incidents/" + id + "/retry");
            assertThat(browser.status()).isEqualTo(403);
        }
        write(ANSWER);
        jobs.runAll();
        assertThat(stuck()).hasSize(1);
    }

    @Test
    void aRetryPublishesWhatIsMendedAndIsGivenOnce() throws Exception {
        String id = stuck().get(0).get("id").asText();
        write(ANSWER);
        assertThat(retry(edith, id)).isEqualTo(204);
        jobs.runAll();
        assertThat(stuck()).isEmpty();
        assertThat(stage()).isEqualTo("PUBLISHED");
        assertThat(retry(edith, id)).isEqualTo(409);
        Walker browser = signedIn(edith);
        browser.post("/office/incidents/" + id + "/retry");
        assertThat(browser.get("/office/incidents").text()).contains("Already running again");
    }

    @Test
    void aRetryOnThePageLeadsBackToItAndSaysSo() throws Exception {
        String id = stuck().get(0).get("id").asText();
        write(ANSWER);
        Walker browser = signedIn(edith);
        browser.post("/office/incidents/" + id + "/retry");
        assertThat(browser.location()).isEqualTo("/office/incidents");
        jobs.runAll();
        assertThat(browser.get("/office/incidents").text()).doesNotContain(question.code());
        assertThat(stage()).isEqualTo("PUBLISHED");
    }

    @Test
    void aRetryOfWhatIsStillWrongIsStuckAgain() throws Exception {
        assertThat(retry(edith, stuck().get(0).get("id").asText())).isEqualTo(204);
        assertThatThrownBy(jobs::runAll).isInstanceOf(RuntimeException.class);
        jobs.spendRetries();
        assertThat(stuck()).hasSize(1);
        assertThat(stage()).isEqualTo("ANSWERED");
    }

    @Test
    void stepsThatNobodyRunsRaiseTheAlarm() {
        Reference waiting = program.getBean(ReceiveQuestion.class)
                .receive(new NewQuestion(TITLE, BODY, null, "en", Publish.NEVER, 1), Viewer.reader())
                .reference();
        Walker browser = signedIn(edith);
        assertThat(browser.get("/office/incidents").select(".notice").text()).doesNotContain("2 minutes");
        rows.sql("update ACT_RU_JOB set DUEDATE_ = timestamp '2020-02-29 09:00:00' where PROCESS_INSTANCE_ID_ in"
                        + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")
                .param(waiting.code())
                .update();
        assertThat(browser.get("/office/incidents").select(".notice").text())
                .contains("29 February 2020", "for more than 2 minutes");
        jobs.runAll();
        assertThat(browser.get("/office/incidents").select(".notice").text()).doesNotContain("2 minutes");
    }

    @Test
    void cleaningThatStoppedRaisesTheAlarmUntilItIsTriedAgain() {
        Walker browser = signedIn(edith);
        rows.sql("update ACT_RU_JOB set RETRIES_ = 0 where HANDLER_TYPE_ = 'history-cleanup'")
                .update();
        assertThat(browser.get("/office/incidents").select(".notice").text()).contains("not removed any more");
        rows.sql("update ACT_RU_JOB set RETRIES_ = 3 where HANDLER_TYPE_ = 'history-cleanup'")
                .update();
        assertThat(browser.get("/office/incidents").select(".notice").text()).doesNotContain("not removed any more");
    }

    @Test
    void aMailThatCameBackIsShownToEditorsWithoutItsAddress() {
        rows.sql("insert into mail_message (letter, recipient, reference, state, attempts, problem, created_at)"
                        + " values ('ANSWER_READY', 'ASKER', ?, 'REFUSED', 1, 'smtp-550', current_timestamp)")
                .param(question.code())
                .update();
        Walker editor = signedIn(edith);
        assertThat(editor.get("/office/incidents")
                        .select("tr:contains(the asker)")
                        .text())
                .contains(question.code(), "550");
        assertThat(editor.get("/desk/" + question.code()).select(".notice").text())
                .contains("came back (code 550)");
        assertThat(signedIn(ana).get("/desk/" + question.code()).text()).doesNotContain("came back");
    }

    @Test
    void anUnknownIncidentIsNotThere() throws Exception {
        assertThat(retry(edith, "no-such-incident")).isEqualTo(404);
        assertThat(retry(edith, "not~an~id")).isEqualTo(404);
        assertThat(stuck()).hasSize(1);
    }

    private Reference approved(TopicId topic) {
        Reference asked = program.getBean(ReceiveQuestion.class)
                .receive(new NewQuestion(TITLE, BODY, topic, "en", Publish.ANONYMOUS, 1), Viewer.reader())
                .reference();
        jobs.runAll();
        program.getBean(AcceptQuestion.class).accept(asked, ana);
        DraftText text = new DraftText(ANSWER, null, "Lifting", "How many at once?", List.of());
        program.getBean(SaveDraft.class).save(asked, 0, text, ana);
        program.getBean(SendForReview.class).send(asked, 1, ana);
        Decision approval = new Decision(1, Verdict.APPROVE, Set.of(), null, true, null);
        program.getBean(DecideReview.class).decide(asked, approval, rosa);
        return asked;
    }

    /** Past every verb: what an approval does not cover is never published. */
    private void write(String answer) {
        rows.sql("update draft_revision set answer = ? where question_id ="
                        + " (select id from question where reference = ?)")
                .params(answer, question.code())
                .update();
    }

    private String stage() {
        return rows.sql("select stage from question where reference = ?")
                .param(question.code())
                .query(String.class)
                .single();
    }

    private List<JsonNode> stuck() throws Exception {
        MockHttpServletResponse answer = call(HttpMethod.GET, edith, "");
        assertThat(answer.getStatus()).isEqualTo(200);
        return StreamSupport.stream(
                        json.readTree(answer.getContentAsByteArray()).spliterator(), false)
                .filter(incident ->
                        question.code().equals(incident.path("question").asText()))
                .toList();
    }

    private int retry(Viewer me, String id) throws Exception {
        return call(HttpMethod.POST, me, "/" + id + "/retry").getStatus();
    }

    private MockHttpServletResponse call(HttpMethod method, Viewer me, String path) throws Exception {
        String token = "Bearer token-" + me.staff().handle();
        return mvc.perform(request(method, "/api/v1/office/incidents" + path).header("Authorization", token))
                .andReturn()
                .getResponse();
    }

    private Walker signedIn(Viewer me) {
        Walker browser = new Walker(mvc, "10.7.0.2");
        browser.post("/sign-in", "email", me.staff().handle() + "@example.org", "password", PASSWORD);
        assertThat(browser.location()).as(browser.body()).isNotNull();
        return browser;
    }

    private Viewer person(String name, Role role, Set<TopicId> topics) {
        String handle = name + "-" + own;
        var person = new NewPerson(handle, name, handle + "@example.org", Set.of(role), topics, null);
        long id = program.getBean(RegisterPerson.class)
                .register(person, PASSWORD, "token-" + handle, Viewer.system())
                .number();
        return new Viewer.Staff(id, handle, Set.of(role));
    }
}
