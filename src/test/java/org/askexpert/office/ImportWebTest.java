package org.askexpert.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Autowired
    private JdbcTemplate jdbc;

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
    void otherFormsAreReadTooAndKnowTheirTopicsAndAddresses() throws Exception {
        String lines = """
                {"question":"Does JSON come in?","answer":"*Yes.*","topic":"import-tests","slug":"json-comes-in","publishedAt":"2019-05-31T12:00:00Z"}
                {"question":"Does it stand anywhere?","answer":"No.","topic":"nowhere"}
                """;
        String api = "/api/v1/office/archive/imports";

        JsonNode first = read(sendAs("import-edith", api, "application/x-ndjson", utf8(lines)));
        JsonNode again =
                read(sendAs("import-edith", api, "application/x-ndjson", utf8(lines.replace("*Yes", "**Yes"))));
        JsonNode page = read(sendAs("import-edith", API, "text/html", utf8("<dl><dt>Does HTML come in?<dd>Yes.</dl>")));
        JsonNode table = read(sendAs("import-edith", API, "text/csv", utf8("answer,question\nYes.,Does CSV come in?")));

        assertThat(first.at("/entries/0/slug").asText()).isEqualTo("json-comes-in");
        assertThat(first.at("/skipped/0/line").asInt()).isEqualTo(2);
        assertThat(first.at("/skipped/0/reason").asText()).startsWith("there is no such topic");
        assertThat(again.at("/entries/0/slug").asText()).isEqualTo("json-comes-in-2");
        assertThat(again.at("/warnings/0/reason").asText()).isEqualTo("its address was taken; it gets another");
        assertThat(page.get("imported").asInt()).isEqualTo(1);
        assertThat(table.get("imported").asInt()).isEqualTo(1);
        assertThat(browser.get("/archive/json-comes-in").body()).contains("31 May 2019", "<em>Yes.</em>");
    }

    @Test
    void aBrokenFileChangesNothing() throws Exception {
        String cut = "question,answer\nIs this whole?,Yes.\nIs this cut?,\"Ye";

        var answer = sendAs("import-edith", API, "text/csv", utf8(cut));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"broken-file\"", "Line 3: ");
        assertThat(browser.get("/archive/is-this-whole").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTickedPairsAreImported() throws Exception {
        signIn();
        String text = "Q: Is this one ticked?\nA: Yes.\nQ: Is that one ticked?\nA: No.";

        Document done =
                page(submit(Map.of("topic", TOPIC, "text", text, "chosen", "yes", "accepted", "1", "step", "import")));

        assertThat(done.select("h1").text()).isEqualTo("1 entry imported");
        assertThat(done.select("main").text()).contains("Line 3: not chosen");
        assertThat(browser.get("/archive/is-that-one-ticked").statusCode()).isEqualTo(404);
        Document none = page(submit(Map.of("topic", TOPIC, "text", text, "chosen", "yes", "step", "import")));
        assertThat(none.select("h1").text()).isEqualTo("Nothing was imported");
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
    @ValueSource(strings = {"application/json", "application/zip", "application/xml", "text/xml", "image/png"})
    void otherTypesAreNotRead(String type) throws Exception {
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
    void manyPairsAreLeftToAJobThatSaysHowFarItIs() throws Exception {
        String text = pairs("Is this one of many", 1_001) + "Q: Alone?\n";

        var accepted = send(API, text);
        JsonNode done = whenOver(accepted.headers().firstValue("Location").orElseThrow());

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(done.get("state").asText()).isEqualTo("done");
        assertThat(done.get("found").asInt()).isEqualTo(1_001);
        assertThat(done.get("imported").asInt()).isEqualTo(1_001);
        assertThat(done.at("/skipped/0/line").asInt()).isEqualTo(2_003);
        assertThat(browser.get("/archive/is-this-one-of-many-1000").statusCode())
                .isEqualTo(200);
        assertThat(jdbc.queryForObject("select count(*) from archive_job_part", Long.class))
                .as("the file is erased")
                .isZero();
        JsonNode again =
                whenOver(send(API, text).headers().firstValue("Location").orElseThrow());
        assertThat(again.get("imported").asInt()).isZero();
        assertThat(again.get("left").asInt()).isEqualTo(1_002);
    }

    @Test
    void aLongFileThatBreaksOffChangesNothing() throws Exception {
        String lines = "{\"question\":\"Is this long file whole?\",\"answer\":\"No.\"}\n{\"question\":\"Is th";

        var accepted = browser.post(
                API,
                "application/x-ndjson",
                BodyPublishers.ofByteArray(utf8(lines)),
                "Authorization",
                "Bearer token-of-import-edith",
                "Prefer",
                "respond-async");
        JsonNode over = whenOver(accepted.headers().firstValue("Location").orElseThrow());

        assertThat(over.get("state").asText()).isEqualTo("refused");
        assertThat(over.get("refusal").asText()).startsWith("Line 2: ");
        assertThat(browser.get("/archive/is-this-long-file-whole").statusCode()).isEqualTo(404);
    }

    @Test
    void onThePageALongTextIsCheckedThenImportedAndStopsWhenTold() throws Exception {
        signIn();
        var sent = submit(Map.of("topic", TOPIC, "text", pairs("Does the page wait", 1_200), "step", "check"));
        String run = sent.headers().firstValue("Location").orElseThrow();
        String api = run.replaceFirst(".*/office", "/api/v1/office");
        assertThat(whenOver(api).get("state").asText()).isEqualTo("checked");

        Document checked = page(browser.get(run));
        assertThat(checked.select("main").text()).contains("1,200 pairs found, none imported");
        assertThat(browser.get("/archive/does-the-page-wait-7").statusCode()).isEqualTo(404);
        assertThat(browser.submit(run, run + "/continuation", Map.of()).statusCode())
                .isIn(302, 303);
        assertThat(whenOver(api).get("imported").asInt()).isEqualTo(1_200);
        assertThat(page(browser.get(run)).select("main").text()).contains("Finished", "1,200 imported, none left out");
        assertThat(browser.submit(PAGE, run + "/stop", Map.of()).statusCode()).isEqualTo(409);
        assertThat(browser.get(run + "/lines.csv").body()).startsWith("line,what,reason");
        assertThat(page(browser.get(PAGE)).select("#runs + ul").text()).contains("Finished");
    }

    private JsonNode whenOver(String run) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> ofRun(run), job -> !isRunning(job));
    }

    private JsonNode ofRun(String run) throws Exception {
        return read(browser.get(run, "Authorization", "Bearer token-of-import-edith"));
    }

    private static boolean isRunning(JsonNode job) {
        return Set.of("receiving", "checking", "importing")
                .contains(job.get("state").asText());
    }

    private static String pairs(String question, int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> "Q: " + question + " " + one + "?\nA: Yes, number " + one + ".\n")
                .collect(Collectors.joining());
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
        assertThat(checked.select("button[value=import]").text()).isEqualTo("Import what is ticked");
        assertThat(checked.select("input[name=accepted][checked]").eachAttr("value"))
                .containsExactly("1");

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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
