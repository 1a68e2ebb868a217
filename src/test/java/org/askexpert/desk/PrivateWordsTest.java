package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.askexpert.mail.DeliverLetter;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Private words lie in the one table that is made for them: no engine table, record, mail, session or log has them. */
@WholeProgram
@ExtendWith(OutputCaptureExtension.class)
class PrivateWordsTest {

    private static final String TITLE = "plumbagotitle";
    private static final String BODY = "plumbagobody";
    private static final String NAME = "plumbagoname";
    private static final String ADDRESS = "plumbagoaddress";
    private static final String PRIVATE_PART = "plumbagoprivate";
    private static final String REQUEST = "plumbagorequest";
    private static final String REPLY = "plumbagoreply";
    private static final String COMMENT = "plumbagocomment";
    private static final String NOTE = "plumbagonote";
    private static final String TYPED = "plumbagotyped";
    private static final String SEARCHED = "plumbagosearch";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcTemplate rows;

    private Scene scene;
    private String ana;
    private String rosa;

    @BeforeEach
    void people() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        rosa = scene.person("rosa", Role.REVIEWER);
    }

    @Test
    void privateWordsLieWhereTheyBelongAndNowhereElse(CapturedOutput log) throws Exception {
        String reference = asked();
        answered(reference);
        somebodySearches();
        theAskerTriesToRead(reference);
        assertThat(tablesWith(TITLE)).containsExactly("QUESTION");
        assertThat(tablesWith(BODY)).containsExactly("QUESTION");
        assertThat(tablesWith(NAME)).containsExactly("ASKER");
        assertThat(tablesWith(ADDRESS)).containsExactly("ASKER");
        assertThat(tablesWith(PRIVATE_PART)).containsExactly("DRAFT_REVISION");
        assertThat(tablesWith(REQUEST)).containsExactly("CLARIFICATION");
        assertThat(tablesWith(REPLY)).containsExactly("CLARIFICATION");
        assertThat(tablesWith(COMMENT)).containsExactly("REVIEW");
        assertThat(tablesWith(NOTE)).containsExactly("NOTE");
        assertThat(tablesWith(TYPED)).containsExactly("DRAFT_COPY");
        assertThat(tablesWith(SEARCHED)).isEmpty();
        assertThat(log.toString().toLowerCase(Locale.ROOT)).doesNotContain("plumbago");
    }

    @Test
    void everyTableOfTheEngineIsSearched() {
        assertThat(tables())
                .contains("ACT_HI_VARINST", "ACT_HI_DEC_IN", "ACT_GE_BYTEARRAY", "ACT_RU_EXT_TASK", "ACT_HI_COMMENT")
                .contains("AUDIT_EVENT", "MAIL_MESSAGE", "STARTED_QUESTION", "SPRING_SESSION_ATTRIBUTES");
    }

    private String asked() throws Exception {
        String question = """
                {"title": "Does %s hurt?", "body": "It is %s.", "topic": "%s", "publish": "anonymous",
                 "asker": {"email": "%s@example.org", "name": "%s"}}""".formatted(TITLE, BODY, scene.topic(), ADDRESS, NAME);
        assertThat(call(HttpMethod.POST, "/questions", null, question.replace("anonymous", "plumbago"))
                        .getStatus())
                .isEqualTo(422);
        var received = call(HttpMethod.POST, "/questions", null, question);
        assertThat(received.getStatus()).isEqualTo(201);
        String reference = new ObjectMapper()
                .readTree(received.getContentAsByteArray())
                .get("reference")
                .asText();
        scene.step(reference);
        return reference;
    }

    private void answered(String reference) throws Exception {
        String desk = "/desk/" + reference;
        String draft = """
                {"answer": "Walk every hour.", "privatePart": "Dear %s.", "publicTitle": "Long flights",
                 "publicQuestion": "How to sit?"}""".formatted(PRIVATE_PART);
        assertThat(status(HttpMethod.POST, desk + "/acceptance", ana, "{}")).isEqualTo(204);
        assertThat(status(HttpMethod.POST, desk + "/clarification", ana, "{\"text\": \"" + REQUEST + "?\"}"))
                .isEqualTo(204);
        scene.replies(reference, "It is " + REPLY);
        assertThat(status(HttpMethod.PUT, desk + "/draft", ana, draft)).isEqualTo(200);
        assertThat(status(HttpMethod.PUT, desk + "/draft", ana, draft)).isEqualTo(412);
        assertThat(status(HttpMethod.PUT, desk + "/draft/copy", ana, "{\"answer\": \"" + TYPED + "\"}"))
                .isEqualTo(200);
        assertThat(status(HttpMethod.POST, desk + "/notes", ana, "{\"text\": \"" + NOTE + "\"}"))
                .isEqualTo(201);
        assertThat(revision("1", HttpMethod.POST, desk + "/submission", ana, "{}"))
                .isEqualTo(204);
        String verdict = """
                {"verdict": "approve", "reasons": [], "comment": "For %s.", "deidentified": true}""".formatted(COMMENT);
        assertThat(revision("1", HttpMethod.POST, desk + "/review", rosa, verdict))
                .isEqualTo(204);
        scene.step(reference);
        var opened = call(HttpMethod.GET, desk, rosa, "");
        assertThat(opened.getContentAsString()).contains("\"published\"");
    }

    private void somebodySearches() throws Exception {
        assertThat(status(HttpMethod.GET, "/archive?q=" + SEARCHED, null, "")).isEqualTo(200);
        status(HttpMethod.POST, "/archive/similar", null, "{\"title\": \"" + SEARCHED + "\"}");
        status(HttpMethod.POST, "/archive/similar", null, SEARCHED);
        assertThat(new Walker(mvc, "10.9.0.1")
                        .get("/archive/search?q=" + SEARCHED)
                        .text())
                .contains(SEARCHED);
    }

    private void theAskerTriesToRead(String reference) {
        rows.queryForList(
                        "select id from mail_message where reference = ?",
                        Long.class,
                        Reference.from(reference).code())
                .forEach(letter -> program.getBean(DeliverLetter.class).deliver(letter, Viewer.system()));
        var asker = new Walker(mvc, "10.9.0.2");
        String link = asker.get("/mailbox")
                .select("tbody tr:contains(" + ADDRESS + ") a")
                .attr("href");
        String mine = asker.get(link).select("main a[href*=/mine/]").attr("href");
        String path = URI.create(mine).getPath();
        asker.post(path, "email", "someone." + ADDRESS + "@example.org");
        assertThat(asker.status()).isEqualTo(422);
        asker.post(path, "email", ADDRESS + "@example.org");
        assertThat(asker.get("/mine").text()).contains(TITLE, BODY, PRIVATE_PART, REQUEST, REPLY, reference);
    }

    private int status(HttpMethod method, String path, String who, String body) throws Exception {
        return revision("0", method, path, who, body);
    }

    private int revision(String revision, HttpMethod method, String path, String who, String body) throws Exception {
        return call(method, path, who, body, revision).getStatus();
    }

    private MockHttpServletResponse call(HttpMethod method, String path, String who, String body) throws Exception {
        return call(method, path, who, body, "0");
    }

    private MockHttpServletResponse call(HttpMethod method, String path, String who, String body, String revision)
            throws Exception {
        var request = request(method, "/api/v1" + path)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (who != null) request.header("Authorization", "Bearer token-" + who);
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<String> tables() {
        return rows.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name",
                String.class);
    }

    private List<String> tablesWith(String word) {
        return tables().stream().filter(table -> holds(table, word)).toList();
    }

    private boolean holds(String table, String word) {
        return rows.queryForList("select * from \"" + table + "\"").stream()
                .map(Map::values)
                .flatMap(values -> values.stream().filter(Objects::nonNull))
                .map(PrivateWordsTest::readable)
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(word));
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value.toString();
    }
}
