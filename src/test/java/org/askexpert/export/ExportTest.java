package org.askexpert.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.askexpert.archive.RenameEntry;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportTest {

    private static final Viewer.Staff EDITH = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
    private static final String[] TOKEN = {"Authorization", "Bearer token-of-export-edith"};
    private static final String LINES = """
            {"slug":"export-one","topic":"exports/deep","title":"One <b>&amp;</b>","question":"Is *this* one?","answer":"Yes: [two](/archive/export-two-once#x) and [search](/archive/search).\\n\\n- a\\n- b","publishedAt":"2019-05-31T12:00:00Z","origin":"old-site","sources":[{"kind":"study","title":"S","url":"https://example.org/s","year":2019}]}
            {"slug":"export-two-once","topic":"exports/deep","title":"Two \\"quoted\\" 😀","question":"Two?","answer":"Q. and A.","publishedAt":"2020-05-31T12:00:00Z","origin":"import"}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private RenameEntry rename;

    @Autowired
    private PagesExport pages;

    @Autowired
    private ObjectMapper json;

    private Reading browser;

    @BeforeEach
    void givenEntriesThatSpeakOfOneAnother() throws Exception {
        browser = new Reading(port);
        if (findTopic.bySlug("exports", EDITH).isPresent()) return;
        createTopic.create(new NewTopic(null, "exports", "Exports", false), EDITH);
        createTopic.create(new NewTopic("exports", "deep", "Deep ones", false), EDITH);
        var person =
                new NewPerson("export-edith", "Edith", "export-edith@example.org", Set.of(Role.EDITOR), Set.of(), null);
        register.register(person, "nine quiet herons", "token-of-export-edith", Viewer.system());
        assertThat(imported(LINES).get("imported").asInt()).isEqualTo(2);
        rename.rename("export-two-once", "export-two", EDITH);
    }

    @Test
    void whatIsTakenAlongComesInAgainAsItWas() throws Exception {
        String taken = ofOurs("export-");

        assertThat(taken.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(json.readTree(line).isObject()).isTrue());
        assertThat(json.readTree(taken.lines().findFirst().orElseThrow()))
                .isEqualTo(json.readTree(LINES.lines().findFirst().orElseThrow()));
        JsonNode again = imported(taken);
        assertThat(again.get("imported").asInt()).isZero();
        assertThat(again.get("skipped")).hasSize(2);

        String elsewhere = taken.replace("export-", "exported-")
                .replace("Yes: ", "Yes, really: ")
                .replace("Q. ", "Q! ");
        assertThat(imported(elsewhere).get("imported").asInt()).isEqualTo(2);
        assertThat(ofOurs("exported-")).isEqualTo(elsewhere);
    }

    @Test
    void pagesStandOnTheirOwn() throws Exception {
        Map<String, String> files = unpacked();

        assertThat(files)
                .containsKeys("index.html", "style.css", "entries/export-one.html", "topics/exports/deep.html");
        assertThat(files.get("style.css")).doesNotContain("url(", "@import");
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) assertStandsAlone(path, Jsoup.parse(content), files.keySet());
        });
        Document index = Jsoup.parse(files.get("index.html"));
        assertThat(index.select("a[href=topics/exports/deep.html]").text()).isEqualTo("Exports › Deep ones");
        Document one = Jsoup.parse(files.get("entries/export-one.html"));
        assertThat(one.select("h1").text()).isEqualTo("One <b>&amp;</b>");
        assertThat(one.select(".answer a").eachAttr("href"))
                .containsExactly("export-two.html", "http://localhost:8080/archive/search");
        assertThat(one.select("main").text()).contains("31 May 2019", "S (2019)");
        assertThat(String.join("", files.values())).doesNotContain("export-edith", "Edith");
    }

    @Test
    void thePageSaysWhatTheFilesHold() throws Exception {
        browser.submit(
                "/sign-in", "/sign-in", Map.of("email", "export-edith@example.org", "password", "nine quiet herons"));

        Document page = Jsoup.parse(browser.get("/office/archive/export").body());
        var zip = browser.get("/office/archive/export/pages.zip");

        assertThat(page.select(".notice").text()).startsWith("What personal data they hold: none.");
        assertThat(zip.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"archive-pages.zip\"");
        assertThat(zip.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(browser.get("/office/archive/export/entries.jsonl").body()).contains("\"slug\":\"export-one\"");
    }

    private void assertStandsAlone(String path, Document page, Set<String> files) {
        assertThat(page.select("script, style, img, iframe, form, [src], [style]"))
                .as(path)
                .isEmpty();
        for (Element link : page.select("[href]")) {
            String address = link.attr("href");
            boolean leaves = address.matches("(https?|mailto):.*");
            assertThat(leaves && !link.is("a")).as(path + " fetches " + address).isFalse();
            if (!leaves) {
                String target =
                        URI.create("/" + path).resolve(address).getPath().substring(1);
                assertThat(files).as(path + " leads to " + address).contains(target);
            }
        }
    }

    private Map<String, String> unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        pages.write(bytes, EDITH);
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String ofOurs(String beginning) throws Exception {
        HttpResponse<String> answer = browser.get("/api/v1/office/archive/export", TOKEN);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson;charset=UTF-8");
        List<String> lines = answer.body()
                .lines()
                .filter(line -> line.contains("\"slug\":\"" + beginning))
                .toList();
        return String.join("\n", lines);
    }

    private JsonNode imported(String lines) throws Exception {
        var answer = browser.post(
                "/api/v1/office/archive/imports", "application/x-ndjson", BodyPublishers.ofString(lines), TOKEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
