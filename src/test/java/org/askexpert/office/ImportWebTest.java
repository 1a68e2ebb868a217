package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Reading;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.NewTopic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ImportWebTest {

    private static final Viewer.Staff EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String PASSWORD = "nine quiet herons";
    private static final String TOPIC = "import-tests";
    private static final String API = "/api/v1/office/archive/imports?topic=" + TOPIC;
    private static final String PAGE = "/office/archive/import";
    private static final String PLAIN = "text/plain;charset=UTF-8";

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private ObjectMapper json;

    private Reading browser;

    @BeforeEach
    void givenAnEditorAndATopic() {
        browser = new Reading(port);
        if (findTopic.bySlug(TOPIC, EDITH).isPresent()) return;
        createTopic.create(new NewTopic(null, TOPIC, "Import tests", false), EDITH);
        register("import-edith", Role.EDITOR);
        register("import-ana", Role.EXPERT);
    }

    @Test
    void aPageIsCheckedThenImportedThenKnown() throws Exception {
        String text = "Q: Is this the first of them?\nA: Yes.\nQ: And is this the second one?\nA: It is.";

        JsonNode dry = read(send(API + "&dryRun=true", text));
        JsonNode first = read(send(API, text));
        JsonNode second = read(send(API, text));

        assertThat(dry.toString())
                .isEqualTo("{\"found\":2,\"imported\":0,\"skipped\":[],\"warnings\":[],\"entries\":["
                        + "{\"title\":\"Is this the first of them?\",\"slug\":\"is-this-the-first-of-them\"},"
                        + "{\"title\":\"And is this the second one?\",\"slug\":\"and-is-this-the-second-one\"}]}");
        assertThat(first.get("imported").asInt()).isEqualTo(2);
        assertThat(second.toString())
                .isEqualTo("{\"found\":2,\"imported\":0,\"skipped\":[{\"line\":1,\"reason\":\"already imported\"},"
                        + "{\"line\":3,\"reason\":\"already imported\"}],\"warnings\":[],\"entries\":[]}");
    }

    @Test
    void onlyEditorsMayImport() throws Exception {
        String text = "Q: May everybody do this here?\nA: No.";

        assertThat(browser.post(API, PLAIN, BodyPublishers.ofString(text)).statusCode())
                .isEqualTo(401);
        assertThat(sendAs("import-ana", API, PLAIN, text.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/x-ndjson", "application/json", "application/zip"})
    void onlyPlainTextIsReadNow(String type) throws Exception {
        assertThat(sendAs("import-edith", API, type, "Q: x\nA: y".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void brokenTextIsMalformed() throws Exception {
        assertThat(sendAs("import-edith", API, PLAIN, new byte[] {'Q', ':', (byte) 0xC3, (byte) 0x28})
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(API, "Q: Why?\0\nA: So.").statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyPairsAreTooLarge() throws Exception {
        var answer = send(API, "Q: Why?\nA: So.\n".repeat(1_001));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("up to 1,000 pairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?topic=", "?topic=nowhere", "?topic=%F0%9F%98%80"})
    void theTopicMustBeKnown(String query) throws Exception {
        var answer = send("/api/v1/office/archive/imports" + query, "Q: Why?\nA: So.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"topic\"");
    }

    @Test
    void anEditorPreviewsMovesAQuotationsEndAndImports() throws Exception {
        signIn();
        String text = "Q: Shall we quote an older answer?\nA: We wrote:\nQ. Old?\nA. Yes.\nThat still holds.";

        Document checked = page(submit(Map.of("topic", TOPIC, "text", text, "step", "check")));
        assertThat(checked.select("h1").text()).isEqualTo("Check the import");
        assertThat(checked.select(".pair h2").text()).isEqualTo("Shall we quote an older answer?");
        assertThat(checked.select("blockquote").text()).endsWith("That still holds.");
        assertThat(checked.select("select[name=ends] option[selected]").val()).isEqualTo("3:4");
        assertThat(checked.select("input[name=text]").val()).isEqualTo(text);
        assertThat(checked.select("button[value=import]").text()).isEqualTo("Import 1 entry");

        Document moved = page(submit(Map.of("topic", TOPIC, "text", text, "ends", "3:3", "step", "check")));
        assertThat(moved.select("blockquote").text()).endsWith("A. Yes.");

        Document done = page(submit(Map.of("topic", TOPIC, "text", text, "ends", "3:3", "step", "import")));
        assertThat(done.select("h1").text()).isEqualTo("1 entry imported");
        String entry = done.select("main li a").first().attr("href");
        assertThat(page(browser.get(entry)).select("blockquote").text()).endsWith("A. Yes.");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() throws Exception {
        signIn();

        var answer = submit(Map.of("topic", "", "text", "Q: Kept <as> typed?\nA: Yes.", "step", "check"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("textarea").text()).isEqualTo("Q: Kept <as> typed?\nA: Yes.");
        assertThat(page(answer).select(".error-summary a").text()).isEqualTo("Choose a topic");
        assertThat(page(answer).title()).startsWith("Error: ");
        assertThat(submit(Map.of("topic", TOPIC, "text", "", "step", "import")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFileIsReadInsteadOfTheBox() throws Exception {
        signIn();

        assertThat(page(upload("Q: Did this come in a file?\nA: Yes.".getBytes(StandardCharsets.UTF_8)))
                        .select(".pair h2")
                        .text())
                .isEqualTo("Did this come in a file?");
        var broken = upload(new byte[] {(byte) 0xFF, (byte) 0xFE, 'Q', 0});
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(page(broken).select(".error-summary a").text()).contains("UTF-8");
    }

    private HttpResponse<String> upload(byte[] file) throws Exception {
        String token = page(browser.get(PAGE)).select("input[name=_csrf]").val();
        var body = new ByteArrayOutputStream();
        for (var field : Map.of("_csrf", token, "topic", TOPIC, "text", "", "step", "check")
                .entrySet()) {
            body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"page.txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.post(PAGE, "multipart/form-data; boundary=part", BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void signIn() throws Exception {
        var answer = browser.submit(
                "/sign-in", "/sign-in", Map.of("email", "import-edith@example.org", "password", PASSWORD));
        assertThat(answer.statusCode()).isIn(302, 303);
    }

    private HttpResponse<String> submit(Map<String, String> fields) throws Exception {
        return browser.submit(PAGE, PAGE, fields);
    }

    private HttpResponse<String> send(String path, String text) throws Exception {
        return sendAs("import-edith", path, PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> sendAs(String who, String path, String type, byte[] body) throws Exception {
        return browser.post(path, type, BodyPublishers.ofByteArray(body), "Authorization", "Bearer token-of-" + who);
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private void register(String handle, Role role) {
        var person = new NewPerson(handle, handle, handle + "@example.org", Set.of(role), Set.of(), null);
        register.register(person, PASSWORD, "token-of-" + handle, Viewer.system());
    }
}
