package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.askexpert.HostileCorpus;
import org.askexpert.question.SourceKind;
import org.askexpert.testing.Reading;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.NewTopic;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArchiveWebTest {

    private static final String TOPIC = "web-tests/elbow";
    private static final String SLUG = "is-a-clicking-elbow-dangerous";

    @LocalServerPort
    private int port;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private Reading reader;

    @BeforeEach
    void givenAnEntry() {
        reader = new Reading(port);
        if (findTopic.bySlug(TOPIC, EDITH).isPresent()) return;
        createTopic.create(new NewTopic(null, "web-tests", "Web tests", false), EDITH);
        createTopic.create(new NewTopic("web-tests", "elbow", "Elbow", false), EDITH);
        createTopic.create(new NewTopic("web-tests", "wrist", "Wrist", false), EDITH);
        var text = new EntryText(
                "Is a clicking elbow dangerous?",
                "My elbow clicks <script>alert(1)</script> when I juggle marzipan.",
                "Hardly *ever*.",
                List.of(new CitedSource(SourceKind.STUDY, null, "Clicks", "https://example.org/clicks", 2019)));
        Instant published = Instant.parse("2026-06-01T09:00:00Z");
        addEntry.add(
                new NewEntry(
                        null, findTopic.bySlug(TOPIC, EDITH).orElseThrow().id(), text, published, Provenance.sample()),
                EDITH);
        jdbc.sql("insert into entry_slug (slug, entry_id, since) select 'clicking-elbow', id, published_at from entry"
                        + " where slug = ?")
                .param(SLUG)
                .update();
    }

    @Test
    void topicsCarryTheirCounts() throws Exception {
        JsonNode branch = stream(body("/api/v1/topics"))
                .filter(node -> node.get("slug").asText().equals("web-tests"))
                .findFirst()
                .orElseThrow();

        assertThat(branch.toString())
                .isEqualTo("{\"slug\":\"web-tests\",\"title\":\"Web tests\",\"count\":1,\"children\":["
                        + "{\"slug\":\"web-tests/elbow\",\"title\":\"Elbow\",\"count\":1},"
                        + "{\"slug\":\"web-tests/wrist\",\"title\":\"Wrist\",\"count\":0}]}");
    }

    @Test
    void theListHoldsWhatTheContractNames() throws Exception {
        assertThat(body("/api/v1/archive?topic=" + TOPIC).toString())
                .isEqualTo("{\"items\":[{\"slug\":\"" + SLUG
                        + "\",\"title\":\"Is a clicking elbow dangerous?\",\"topic\":\"web-tests/elbow\","
                        + "\"excerpt\":\"Hardly ever.\",\"publishedAt\":\"2026-06-01T09:00:00Z\","
                        + "\"updatedAt\":\"2026-06-01T09:00:00Z\"}],\"next\":null,\"total\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1"})
    void impossibleSizesAreRefusedByName(String size) throws Exception {
        var answer = reader.get("/api/v1/archive?size=" + size);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"size\"");
    }

    @Test
    void nonsenseInTheListIsNoFault() throws Exception {
        assertThat(reader.get("/api/v1/archive?after=%00nonsense").statusCode()).isLessThan(500);
        assertThat(body("/api/v1/archive?topic=web-tests&after=nonsense")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(reader.get("/api/v1/archive?size=many").statusCode()).isEqualTo(400);
        assertThat(reader.get("/api/v1/archive?topic=nowhere").statusCode()).isEqualTo(422);
        assertThat(reader.get("/api/v1/archive?q=%00%25%27").statusCode()).isEqualTo(200);
    }

    @Test
    void anEntryIsJsonWithAVersion() throws Exception {
        var first = reader.get("/api/v1/archive/" + SLUG);
        JsonNode entry = json.readTree(first.body());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(entry.fieldNames())
                .toIterable()
                .contains(
                        "slug",
                        "title",
                        "topic",
                        "question",
                        "answer",
                        "publishedAt",
                        "lastReviewedAt",
                        "nextReviewDue",
                        "revision",
                        "notes",
                        "sources",
                        "related");
        assertThat(entry.at("/answer/markdown").asText()).isEqualTo("Hardly *ever*.");
        assertThat(entry.at("/answer/html").asText()).isEqualTo("<p>Hardly <em>ever</em>.</p>\n");
        assertThat(entry.at("/sources/0/kind").asText()).isEqualTo("study");
        String version = first.headers().firstValue("ETag").orElseThrow();
        var second = reader.get("/api/v1/archive/" + SLUG, "If-None-Match", version);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void aFormerAddressRedirectsForGood() throws Exception {
        var page = reader.get("/archive/clicking-elbow");
        var program = reader.get("/api/v1/archive/clicking-elbow");

        assertThat(List.of(page.statusCode(), program.statusCode())).containsOnly(301);
        assertThat(location(page)).endsWith("/archive/" + SLUG);
        assertThat(location(program)).isEqualTo("/api/v1/archive/" + SLUG);
    }

    @Test
    void unknownSlugsAreTheSame404() throws Exception {
        var unknown = reader.get("/api/v1/archive/nowhere");

        assertThat(unknown.statusCode()).isEqualTo(404);
        for (String slug : List.of("else", "NOT-A-SLUG", "x%20y", "%F0%9F%98%80", "similar2")) {
            assertThat(reader.get("/api/v1/archive/" + slug).body()).isEqualTo(unknown.body());
        }
        assertThat(reader.get("/archive/nowhere").statusCode()).isEqualTo(404);
        assertThat(reader.get("/archive/topics/nowhere").statusCode()).isEqualTo(404);
        assertThat(reader.get("/archive/topics/web-tests/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void similarAnswersComeByGetAndPost() throws Exception {
        JsonNode found = body("/api/v1/archive/similar?text=elbow%20clicks%20juggling%20marzipan");
        var posted = similar("{\"text\":\"elbow clicks juggling marzipan\"}");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).fieldNames()).toIterable().containsExactly("slug", "title", "excerpt", "score");
        assertThat(json.readTree(posted.body())).isEqualTo(found);
        assertThat(similar("{\"text\":\"zzz qqqq\"}").body()).isEqualTo("[]");
        assertThat(similar("{\"text\":null}").body()).isEqualTo("[]");
        assertThat(similar("{\"text\":\"a\",\"more\":1}").statusCode()).isEqualTo(400);
        assertThat(similar("{\"text\":1}").statusCode()).isEqualTo(400);
        assertThat(similar("{").statusCode()).isEqualTo(400);
        assertThat(similar("{\"text\":\"" + "x".repeat(20_001) + "\"}").statusCode())
                .isEqualTo(422);
        assertThat(reader.get("/api/v1/archive/similar").body()).isEqualTo("[]");
    }

    @Test
    void everyPageMayBeCachedAndKnowsNobody() throws Exception {
        for (String path : List.of(
                "/archive",
                "/archive/topics/web-tests",
                "/archive/topics/" + TOPIC,
                "/archive/search?q=marzipan",
                "/archive/" + SLUG)) {
            var page = reader.get(path, "Cookie", "theme=dark; form=x");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("public, max-age=30, must-revalidate");
            String version = page.headers().firstValue("ETag").orElseThrow();
            assertThat(version).as(path).startsWith("\"");
            assertThat(page.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(page.body()).as(path).doesNotContain("_csrf", "<script>alert", "??");
            assertThat(reader.get(path, "If-None-Match", version).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
        assertThat(reader.hasCookies()).isFalse();
    }

    @Test
    void theEntryPageTellsWhatReadersNeed() throws Exception {
        var page = Jsoup.parse(reader.get("/archive/" + SLUG).body());

        assertThat(page.select("h1").text()).isEqualTo("Is a clicking elbow dangerous?");
        assertThat(page.select(".question").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/archive/" + SLUG);
        assertThat(page.select(".sources a").attr("href")).isEqualTo("https://example.org/clicks");
    }

    @Test
    void theTopicPageShowsPairsInFull() throws Exception {
        var page = Jsoup.parse(reader.get("/archive/topics/" + TOPIC).body());

        assertThat(page.select("article.pair h2 a").attr("href")).isEqualTo("/archive/" + SLUG);
        assertThat(page.select("article.pair .answer").text()).isEqualTo("Hardly ever.");
    }

    @Test
    void emptyTopicsStayOffTheListOfTopics() throws Exception {
        assertThat(reader.get("/archive").body()).contains("Elbow").doesNotContain("Wrist");
        assertThat(reader.get("/archive/topics/web-tests/wrist").body()).contains("No answered questions about Wrist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/search", "/archive/search?q=", "/archive/search?q=%20%3F"})
    void anEmptySearchShowsTheTopics(String path) throws Exception {
        var answer = reader.get(path);

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(location(answer)).endsWith("/archive");
    }

    @Test
    void resultsAreMarkedCountedAndFilteredInTheAddress() throws Exception {
        var everywhere =
                Jsoup.parse(reader.get("/archive/search?q=elbows%20juggling").body());
        var chosen = Jsoup.parse(
                reader.get("/archive/search?q=elbows&topic=" + TOPIC).body());

        assertThat(everywhere.select("h1").text()).isEqualTo("1 result for ‘elbows juggling’ in all topics");
        assertThat(everywhere.select(".results li > a").text()).isEqualTo("Is a clicking elbow dangerous?");
        assertThat(everywhere.select(".results mark").eachText()).contains("elbow", "juggle");
        assertThat(everywhere.select(".results p").text()).contains("<script>alert(1)</script>");
        assertThat(everywhere.select("option").eachAttr("value")).contains("", TOPIC);
        assertThat(chosen.select("h1").text()).isEqualTo("1 result for ‘elbows’ in Elbow");
        assertThat(chosen.select(".filters a").attr("href")).isEqualTo("/archive/search?q=elbows");
        assertThat(chosen.select("main input[name=topic]").attr("value")).isEqualTo(TOPIC);
    }

    @Test
    void aTopicWithoutResultsOffersToClearTheFilter() throws Exception {
        var page = Jsoup.parse(
                reader.get("/archive/search?q=marzipan&topic=web-tests/wrist").body());

        assertThat(page.select("h1").text()).isEqualTo("0 results for ‘marzipan’ in Wrist");
        assertThat(page.select("main").text()).contains("No results with these filters");
        assertThat(page.select("a:contains(Clear filters)").attr("href")).isEqualTo("/archive/search?q=marzipan");
        assertThat(page.select("a:contains(Ask this question)").attr("href")).isEqualTo("/ask?title=marzipan");
    }

    @Test
    void whatWasDoneToFindAnythingIsSaid() throws Exception {
        var misspelt =
                Jsoup.parse(reader.get("/archive/search?q=marzipann").body()).select("main");
        var some = Jsoup.parse(
                        reader.get("/archive/search?q=marzipan%20elephants").body())
                .select("main");

        assertThat(misspelt.text()).contains("1 result for ‘marzipann’", "Did you mean marzipan?", "similar ones");
        assertThat(some.text()).contains("No answers hold all of these words; these hold some");
    }

    @Test
    void noTextInTheBoxIsAFault() throws Exception {
        for (JsonNode text : HostileCorpus.json("blns.json")) {
            String q = URLEncoder.encode(text.asText(), StandardCharsets.UTF_8);
            if (q.length() > 4_000) continue;
            var answer = reader.get("/archive/search?q=" + q);
            assertThat(answer.statusCode()).as(q).isIn(200, 302, 303);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void thousandsOfWordsAreNoFaultAndTakeNoTime() throws Exception {
        long before = System.nanoTime();
        var answer = reader.get("/archive/search?q=" + "elbow+".repeat(1_000) + "%00%22");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private HttpResponse<String> similar(String body) throws Exception {
        return reader.post("/api/v1/archive/similar", "application/json", BodyPublishers.ofString(body));
    }

    private JsonNode body(String path) throws Exception {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
