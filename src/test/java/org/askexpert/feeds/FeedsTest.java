package org.askexpert.feeds;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.BONES;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.RawReading.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.RawReading;
import org.askexpert.testing.Traffic;
import org.askexpert.topic.FindTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/** Feeds, sitemap and rules, read by the parsers of others. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:feeds")
@Import({Traffic.class, ArchiveShelves.class})
class FeedsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final String HOSTILE = "]]></title><script>alert(1)</script> & \"0 < 1\" 😀 \uFFFE";
    private static final String SITE = "http://localhost:8080";

    @LocalServerPort
    private int port;

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindTopic topics;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Traffic traffic;

    private RawReading reader;

    @BeforeEach
    void givenAnArchive() {
        reader = new RawReading(port);
        if (topics.bySlug(BACK, EDITH).isPresent()) return;
        shelves.topics();
        shelves.entries(BACK, 31);
        shelves.entry("sleep", JUNE.minusSeconds(60), ArchiveShelves.text("Old sleep", "Q.", "A."));
        shelves.entry(
                BACK,
                Instant.parse("2026-09-01T09:00:00Z"),
                ArchiveShelves.text(HOSTILE, "I *wonder* <b>why</b>.", "See [this](/archive/old-sleep) & that."));
    }

    @Test
    void theFeedHoldsTheThirtyNewestInFull() throws Exception {
        Feed feed = feed("/archive/feed.atom");

        assertThat(feed.getEntries()).hasSize(30);
        assertThat(feed.getTitle()).isEqualTo("Ask an Expert");
        assertThat(feed.getUpdated()).isEqualTo("2026-09-01T09:00:00Z");
        assertThat(feed.getOtherLinks().get(0).getHref()).isEqualTo(SITE + "/archive/feed.atom");
        Entry newest = feed.getEntries().get(0);
        assertThat(newest.getTitle()).isEqualTo(HOSTILE.replace("\uFFFE", "").strip());
        assertThat(newest.getAlternateLinks().get(0).getHref()).startsWith(SITE + "/archive/");
        assertThat(newest.getSummary().getValue()).isEqualTo("See this & that.");
        assertThat(newest.getContents().get(0).getType()).isEqualTo("html");
        assertThat(newest.getContents().get(0).getValue())
                .contains("<em>wonder</em> &lt;b&gt;why", "href=\"" + SITE + "/archive/old-sleep\"")
                .doesNotContain("<b>");
    }

    @Test
    void idsStayWhenAddressesChange() throws Exception {
        List<String> before = ids("/archive/topics/sleep/feed.atom");
        jdbc.sql("update entry set slug = 'renamed' where slug = 'old-sleep'").update();
        forget();

        assertThat(ids("/archive/topics/sleep/feed.atom")).isEqualTo(before).allMatch(id -> id.startsWith("urn:uuid:"));
        jdbc.sql("update entry set slug = 'old-sleep' where slug = 'renamed'").update();
        forget();
        assertThat(ids("/archive/feed.atom")).doesNotHaveDuplicates();
    }

    @Test
    void aTopicHasAFeedAndAParentHoldsItsChildren() throws Exception {
        assertThat(feed("/archive/topics/" + BACK + "/feed.atom").getTitle())
                .isEqualTo("Muscles and bones › Back and spine – Ask an Expert");
        assertThat(ids("/archive/topics/" + BONES + "/feed.atom")).hasSize(30);
        assertThat(feed("/archive/topics/muscles-and-bones/neck/feed.atom").getEntries())
                .isEmpty();
        assertThat(reader.get("/archive/topics/nowhere/feed.atom").statusCode()).isEqualTo(404);
        jdbc.sql("insert into topic_redirect (slug, topic_id) select 'slumber', id from topic where slug = 'sleep'")
                .update();
        assertThat(header(reader.get("/archive/topics/slumber/feed.atom"), "Location"))
                .isEqualTo("/archive/topics/sleep/feed.atom");
    }

    @Test
    void aFeedIsServedFromMemoryWithVersions() throws Exception {
        reader.get("/archive/feed.atom");
        var packed = reader.get("/archive/feed.atom", "Accept-Encoding", "gzip", "Cookie", "theme=dark");

        assertThat(header(packed, "Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(header(packed, "Cache-Control")).isEqualTo("public, max-age=30, must-revalidate");
        assertThat(RawReading.unpacked(packed.body()))
                .isEqualTo(reader.get("/archive/feed.atom").body());
        String version = header(packed, "ETag");
        assertThat(reader.get("/archive/feed.atom", "Accept-Encoding", "gzip", "If-None-Match", version)
                        .statusCode())
                .isEqualTo(304);
        assertThat(traffic.of(() -> reader.get("/archive/feed.atom")).statements())
                .isZero();
    }

    @Test
    void theSitemapLeadsToEveryLiveEntryAndTopic() throws Exception {
        jdbc.sql("update entry set state = 'RETRACTED' where slug = 'question-number-7'")
                .update();
        try {
            List<String> parts = texts(xml("/sitemap.xml"), "loc");
            assertThat(parts).containsExactly(SITE + "/sitemap/topics.xml", SITE + "/sitemap/1.xml");
            assertThat(texts(xml("/sitemap.xml"), "lastmod")).containsExactly("2026-09-01T09:00:00Z");
            assertThat(texts(xml("/sitemap/1.xml"), "loc"))
                    .hasSize(32)
                    .contains(SITE + "/archive/old-sleep")
                    .doesNotContain(SITE + "/archive/question-number-7");
            assertThat(texts(xml("/sitemap/1.xml"), "lastmod")).hasSize(32).contains("2026-06-01T09:00:00Z");
            assertThat(texts(xml("/sitemap/topics.xml"), "loc"))
                    .contains(SITE + "/", SITE + "/archive/topics/" + BACK)
                    .doesNotContain(SITE + "/archive/topics/muscles-and-bones/neck");
        } finally {
            jdbc.sql("update entry set state = 'LIVE'").update();
        }
    }

    @Test
    void theSitemapCostsOneStatementAPart() {
        assertThat(traffic.of(() -> reader.get("/sitemap.xml")).statements()).isEqualTo(1);
        assertThat(traffic.of(() -> reader.get("/sitemap/1.xml")).statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/0.xml", "/sitemap/2.xml", "/sitemap/01.xml", "/sitemap/x.xml", "/sitemap/1"})
    void thereAreNoOtherParts(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void robotsLearnWhereTheSitemapIsAndWhereToStayOut() {
        var rules = reader.get("/robots.txt");
        assertThat(header(rules, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(new String(rules.body(), StandardCharsets.UTF_8).lines())
                .contains("Sitemap: " + SITE + "/sitemap.xml", "Disallow: /mine", "Disallow: /desk", "Disallow: /api")
                .doesNotContain("Disallow: /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ask",
                "/ask/question",
                "/mine",
                "/mine/x",
                "/sign-in",
                "/desk",
                "/office",
                "/invitation/x",
                "/archive/search?q=back",
                "/api/v1/archive",
                "/archive/old-sleep/feedback",
                "/mailbox"
            })
    void whatIsNoPageOfTheArchiveIsNotIndexed(String path) {
        assertThat(header(reader.get(path), "X-Robots-Tag")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/archive", "/archive/old-sleep", "/archive/topics/muscles-and-bones/back-spine", "/help"})
    void theArchiveIs(String path) {
        assertThat(header(reader.get(path), "X-Robots-Tag")).isNull();
    }

    private void forget() {
        shelves.entry("sleep", JUNE.minusSeconds(600), ArchiveShelves.text("Passing", "Q.", "A."));
        jdbc.sql("update entry set state = 'UNPUBLISHED' where slug like 'passing%'")
                .update();
    }

    private Feed feed(String path) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(reader.text(path)));
    }

    private List<String> ids(String path) throws Exception {
        return feed(path).getEntries().stream().map(Entry::getId).toList();
    }

    private Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reader.get(path).body()));
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) texts.add(found.item(i).getTextContent());
        return texts;
    }
}
