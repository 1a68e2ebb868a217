package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.NewFactsheet;
import org.askexpert.question.SourceKind;
import org.askexpert.topic.FindTopic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of an entry tells search engines and those who pass it on; its parts, sources and topic's filters. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:machines")
@Import(ArchiveShelves.class)
class EntryForMachinesTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final String HOSTILE = "</script><script>alert('1')</script> & \"so\" on?";

    @LocalServerPort
    private int port;

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private AddFactsheet addFactsheet;

    @Autowired
    private FindTopic topics;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    private RawReading reader;

    @BeforeEach
    void givenEntries() {
        reader = new RawReading(port);
        if (topics.bySlug(BACK, EDITH).isPresent()) return;
        shelves.topics();
        addFactsheet.add(
                new NewFactsheet(null, "Lifting well", "https://example.org/lifting.pdf", "First, 2025", BACK), EDITH);
        String parts = "# One\nA.\n# Two & *more*\nB.\n> # Quoted\n> C.\n\n# One\nD.\n# Four\nE.";
        shelves.entry(BACK, JUNE, new EntryText(HOSTILE, "I *wonder* </script>.", parts, sources()));
        shelves.entry(BACK, "Another one", Instant.parse("2024-03-01T09:00:00Z"));
    }

    private static List<CitedSource> sources() {
        return List.of(
                new CitedSource(SourceKind.FACTSHEET, "lifting-well", "Lifting well", null, null),
                new CitedSource(SourceKind.FACTSHEET, "long-gone", "Long gone", null, 2001));
    }

    @Test
    void theDataSaysWhatThePageSays() throws Exception {
        Document page = entry();
        var blocks = page.select("script[type=application/ld+json]");
        JsonNode web = json.readTree(blocks.get(0).data());
        JsonNode trail = json.readTree(blocks.get(1).data());

        assertThat(blocks).hasSize(2);
        assertThat(blocks.outerHtml()).doesNotContain("alert('1')</script>");
        assertThat(web.at("/@context").asText()).isEqualTo("https://schema.org");
        assertThat(web.at("/@type").asText()).isEqualTo("WebPage");
        assertThat(web.at("/url").asText())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(web.at("/datePublished").asText()).isEqualTo("2026-06-01T09:00:00Z");
        assertThat(web.has("lastReviewed")).as("nobody looked at it").isFalse();
        assertThat(web.at("/mainEntity/@type").asText()).isEqualTo("Question");
        assertThat(web.at("/mainEntity/name").asText())
                .isEqualTo(page.select("h1").text());
        assertThat(web.at("/mainEntity/text").asText()).isEqualTo("I wonder </script>.");
        assertThat(web.at("/mainEntity/acceptedAnswer/@type").asText()).isEqualTo("Answer");
        assertThat(web.at("/mainEntity/acceptedAnswer/text").asText()).isEqualTo("One A. Two & more B. One D. Four E.");
        assertThat(web.at("/mainEntity/acceptedAnswer/author/@type").asText()).isEqualTo("Organization");
        assertThat(trail.at("/@type").asText()).isEqualTo("BreadcrumbList");
        assertThat(trail.at("/itemListElement").findValuesAsText("name"))
                .containsExactly("Browse answers by topic", "Muscles and bones", "Back and spine");
    }

    @Test
    void aCardSaysWhatItIsAbout() {
        Document page = entry();

        assertThat(card(page, "og:title")).isEqualTo(page.select("h1").text());
        assertThat(card(page, "og:type")).isEqualTo("article");
        assertThat(card(page, "og:url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(card(page, "og:site_name")).isEqualTo("Ask an Expert");
        assertThat(card(page, "og:description"))
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(card(page, "og:image")).endsWith("/img/card.png");
        var picture = reader.get("/img/card.png");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(RawReading.header(picture, "Cache-Control")).contains("max-age=2592000");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/archive/topics/" + BACK + "/feed.atom");
    }

    @Test
    void fourHeadingsMakeAListOfParts() {
        Document page = entry();

        assertThat(page.select(".on-page a").eachText()).containsExactly("One", "Two & more", "One", "Four");
        for (String href : page.select(".on-page a").eachAttr("href")) {
            assertThat(page.select(".answer [id=" + href.substring(1) + "]"))
                    .as(href)
                    .hasSize(1);
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(reader.text("/archive/another-one")).select(".on-page"))
                .isEmpty();
    }

    @Test
    void factsheetsLeadWhereTheyAreKept() {
        Document page = entry();
        assertThat(page.select(".sources a").eachAttr("href")).containsExactly("https://example.org/lifting.pdf");
        assertThat(page.select(".sources li").eachText())
                .containsExactly("Lifting well (Factsheet)", "Long gone (Factsheet, 2001)");

        Document shelf = Jsoup.parse(reader.text("/archive/factsheets"));
        assertThat(shelf.select("h1").text()).isEqualTo("Browse the facts");
        assertThat(shelf.select("main section").text())
                .isEqualTo("Muscles and bones Lifting well First, 2025 · Used in 1 answer");
    }

    @Test
    void aTopicIsNarrowedByYearAndFactsheet() {
        String topic = "/archive/topics/" + BACK;
        assertThat(topic(topic).select(".pair h2")).hasSize(2);
        assertThat(topic(topic).select("#year option").eachText()).containsExactly("All years", "2026", "2025", "2024");
        assertThat(topic(topic + "?year=2024").select(".pair h2").text()).isEqualTo("Another one");
        Document both = topic(topic + "?year=2026&factsheet=yes");
        assertThat(both.select(".pair h2")).hasSize(1);
        assertThat(both.select(".chosen a").eachAttr("href"))
                .containsExactly(topic + "?factsheet=yes", topic + "?year=2026");
        assertThat(both.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(topic(topic + "?year=2025").text()).contains("No results with these filters.");
        assertThat(topic(topic + "?year=x%27&factsheet=%3Cb%3E&after=%00").select(".pair h2"))
                .hasSize(2);
        Document titles = topic(topic + "?view=titles&year=2024");
        assertThat(titles.select("main .newest li")).hasSize(1);
        assertThat(titles.select(".pair")).isEmpty();
        assertThat(titles.select(".filters input[type=hidden]").attr("value")).isEqualTo("titles");
    }

    @Test
    void theFormBesideAnEntryIsForNoCacheAndNoRobot() {
        var form = reader.get("/archive/another-one/feedback");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(RawReading.header(form, "Cache-Control")).isEqualTo("no-store");
        assertThat(RawReading.header(form, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(entry().select("a[href$=/feedback], a[href$=/feedback#report]"))
                .hasSize(2);
    }

    @Test
    void whatWasWithdrawnSaysSince() {
        shelves.entry(BACK, "Wrong one", JUNE);
        jdbc.sql("update entry set state = 'RETRACTED' where slug = 'wrong-one'")
                .update();
        jdbc.sql(
                        "insert into entry_note (entry_id, type, words, created_at) select id, 'RETRACTION',"
                                + " 'The study was taken back.', timestamp '2026-07-04 10:00:00' from entry where slug = 'wrong-one'")
                .update();

        var gone = reader.get("/archive/wrong-one");
        Document page = Jsoup.parse(reader.text("/archive/wrong-one"));

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(page.select("main").text())
                .contains("We withdrew this answer on 4 July 2026.", "The study was taken back.", "Another one")
                .doesNotContain("An answer.");
        assertThat(RawReading.header(gone, "Cache-Control")).isEqualTo("no-store");
    }

    private Document entry() {
        return Jsoup.parse(reader.text("/archive/"
                + jdbc.sql("select slug from entry where slug like 'script%'")
                        .query(String.class)
                        .single()));
    }

    private Document topic(String path) {
        return Jsoup.parse(reader.text(path));
    }

    private static String card(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
