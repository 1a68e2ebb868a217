package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.RawReading.header;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.askexpert.memory.PageMemory;
import org.askexpert.question.SourceKind;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The page of an entry as bytes: the same for everybody, made once, and never shown again when it is not true. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Traffic.class, ArchiveShelves.class})
class EntryFromMemoryTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final String PAGE = "/archive/does-it-hurt";

    @LocalServerPort
    private int port;

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindTopic topics;

    @Autowired
    private PageMemory memory;

    @Autowired
    private FindCommonWords findWords;

    @Autowired
    private CorrectEntry correct;

    @Autowired
    private RetractEntry retract;

    @Autowired
    private FollowChanges follow;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Traffic traffic;

    private RawReading reader;

    @BeforeEach
    void givenAnEntryThatCitesAnother() {
        reader = new RawReading(port);
        if (topics.bySlug(BACK, EDITH).isEmpty()) {
            shelves.topics();
            shelves.entry(BACK, "The older answer", JUNE);
            var cited = new CitedSource(SourceKind.ENTRY, "the-older-answer", "The older answer", null, null);
            shelves.entry(
                    BACK,
                    JUNE,
                    new EntryText("Does it hurt?", "I *wonder*.", "Hardly ever. ".repeat(50), List.of(cited)));
        }
        jdbc.sql("update entry set state = 'LIVE'").update();
        jdbc.sql("delete from entry_note").update();
        follow.look();
        changed("does-it-hurt");
        changed("the-older-answer");
        follow.look();
    }

    @Test
    void everybodyGetsTheSameBytesAndNoCookie() {
        byte[] bare = reader.get(PAGE).body();

        for (String cookie : List.of("theme=dark", "session=nobody; form=x; mine=y")) {
            var answer =
                    reader.get(PAGE, "Cookie", cookie, "Authorization", "Bearer demo-edith", "Accept-Language", "fr");
            assertThat(answer.body()).isEqualTo(bare);
            assertThat(header(answer, "Set-Cookie")).isNull();
            assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=30, must-revalidate");
        }
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void packedBytesAreThePageAndHaveAVersionOfTheirOwn() throws Exception {
        var plain = reader.get(PAGE, "Accept-Encoding", "identity");
        var packed = reader.get(PAGE, "Accept-Encoding", "br, gzip");

        assertThat(header(plain, "Content-Encoding")).isNull();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(RawReading.unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        for (var answer : List.of(plain, packed)) {
            assertThat(header(answer, "ETag")).matches("\"[\\w-]{43}\"");
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
        }
        assertThat(header(plain, "ETag")).isNotEqualTo(header(packed, "ETag"));
    }

    @Test
    void whoKnowsTheVersionGetsNoBody() {
        for (String encoding : List.of("identity", "gzip")) {
            String version = header(reader.get(PAGE, "Accept-Encoding", encoding), "ETag");
            for (String known : List.of(version, "W/" + version, "\"x\", " + version)) {
                var answer = reader.get(PAGE, "Accept-Encoding", encoding, "If-None-Match", known);
                assertThat(answer.statusCode()).as(known).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(header(answer, "ETag")).isEqualTo(version);
                assertThat(header(answer, "Cache-Control")).startsWith("public");
                assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            }
        }
        assertThat(reader.get(PAGE, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theHeadAloneTellsTheSame() {
        var firstHead = reader.head(PAGE);
        var whole = reader.get(PAGE);
        var laterHead = reader.head(PAGE);

        for (var head : List.of(firstHead, laterHead)) {
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("ETag", "Content-Length", "Cache-Control", "Vary")) {
                assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
            }
        }
    }

    @Test
    void aHitAsksTheDatabaseNothing() {
        Traffic.Cost first = traffic.of(() -> reader.get(PAGE));
        Traffic.Cost second =
                traffic.of(() -> reader.get(PAGE, "Cookie", "session=somebody", "Accept-Encoding", "gzip"));
        Traffic.Cost withQuery = traffic.of(() -> reader.get(PAGE + "?from=newsletter"));

        assertThat(first.statements()).isEqualTo(8);
        assertThat(second.statements()).isZero();
        assertThat(withQuery.statements()).isZero();
    }

    @Test
    void whatThisNodeChangesShowsAtOnce() {
        String before = reader.text(PAGE);
        retitle("does-it-hurt", "Does it still hurt?");
        assertThat(reader.text(PAGE)).as("nobody told").isEqualTo(before);

        tellHere("does-it-hurt");

        assertThat(reader.text(PAGE)).contains("Does it still hurt?");
    }

    @Test
    void whatAnEditorDoesHereShowsAtOnce() {
        String slug = shelves.entry(BACK, "Is it wrong?", JUNE);
        String page = "/archive/" + slug;
        assertThat(reader.text(page)).contains("An answer.");
        var corrected = new Correction(null, null, "A better answer.", "We were wrong.", NoteType.CORRECTION);
        correct.correct(slug, corrected, EDITH);
        assertThat(reader.text(page)).contains("A better answer.", "We were wrong.", page + "/history");

        retract.retract(slug, "We were wrong again.", null, EDITH);

        assertThat(reader.get(page).statusCode()).isEqualTo(410);
        follow.look();
        assertThat(reader.get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void whatAnotherNodeChangesShowsWhenThisOneHasLooked() {
        reader.get(PAGE);
        retract("does-it-hurt");
        assertThat(reader.get(PAGE).statusCode()).isEqualTo(200);

        follow.look();

        var gone = reader.get(PAGE);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body())).contains("We found a mistake.").doesNotContain("Hardly ever");
    }

    @Test
    void aChangeThatWasCommittedLateIsStillSeen() {
        changed("does-it-hurt");
        changed("the-older-answer");
        long late = jdbc.sql("select max(position) - 1 from entry_change")
                .query(Long.class)
                .single();
        long entry = jdbc.sql("select entry_id from entry_change where position = ?")
                .param(late)
                .query(Long.class)
                .single();
        jdbc.sql("delete from entry_change where position = ?").param(late).update();
        follow.look();
        reader.get(PAGE);
        retitle("does-it-hurt", "Late, but here");
        jdbc.sql("insert into entry_change (position, entry_id, changed_at) values (?, ?, now())")
                .params(late, entry)
                .update();

        follow.look();

        assertThat(reader.text(PAGE)).contains("Late, but here");
    }

    @Test
    void aPageSaysWhenWhatItCitesWasWithdrawnOrCorrected() {
        assertThat(reader.text(PAGE)).doesNotContain("We have withdrawn", "We have since corrected");
        retract("the-older-answer");
        follow.look();
        assertThat(reader.text(PAGE)).contains("We have withdrawn this answer.");

        jdbc.sql("update entry set state = 'LIVE'").update();
        jdbc.sql("update entry_note set type = 'CORRECTION'").update();
        changed("the-older-answer");
        follow.look();

        assertThat(reader.text(PAGE)).contains("We have since corrected this answer.");
    }

    @Test
    void aPageOutlivesChangesItDoesNotShow() {
        reader.get(PAGE);
        shelves.entry("sleep", "Why do I wake?", JUNE);
        follow.look();

        assertThat(traffic.of(() -> reader.get(PAGE)).statements()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update house_setting set content = 'New name' where setting = 'name'",
                "update topic set title = 'New name' where slug = 'muscles-and-bones/back-spine'"
            })
    void namesThatStandEverywhereAreWatchedWhoeverChangesThem(String change) {
        assertThat(reader.text(PAGE)).doesNotContain("New name");
        jdbc.sql(change).update();

        follow.look();

        assertThat(reader.text(PAGE)).contains("New name");
        jdbc.sql("update house_setting set content = 'Our house' where setting = 'name'")
                .update();
        jdbc.sql("update topic set title = 'Back and spine' where slug = ?")
                .param(BACK)
                .update();
    }

    @Test
    void everyPageOfTheArchiveIsBytesOfTheSameKind() throws Exception {
        for (String path : List.of("/archive", "/archive/topics/muscles-and-bones", "/archive/topics/" + BACK)) {
            HttpResponse<byte[]> plain = reader.get(path, "Accept-Encoding", "identity");
            HttpResponse<byte[]> packed =
                    reader.get(path, "Accept-Encoding", "gzip", "Cookie", "session=x; theme=dark");
            assertThat(RawReading.unpacked(packed.body())).as(path).isEqualTo(plain.body());
            assertThat(header(packed, "Set-Cookie")).isNull();
            assertThat(traffic.of(() -> reader.get(path)).statements()).as(path).isZero();
        }
    }

    @Test
    void whileTheDatabaseIsAwayReadersGetWhatIsThere() {
        String page = reader.text(PAGE);
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:tcp://localhost:1/nowhere"));
        new FollowChanges(memory, findWords, nowhere, Clock.systemUTC()).look();

        assertThat(reader.text(PAGE)).isEqualTo(page);
        follow.look();
        assertThat(reader.text(PAGE)).isEqualTo(page);
    }

    @Test
    void refusalsAreNeverKept() {
        reader.get("/archive/nowhere");
        assertThat(header(reader.get("/archive/nowhere"), "Cache-Control")).isEqualTo("no-store");
        assertThat(traffic.of(() -> reader.get("/archive/nowhere")).statements())
                .isPositive();
    }

    private void retract(String slug) {
        jdbc.sql("update entry set state = 'RETRACTED' where slug = ?")
                .param(slug)
                .update();
        jdbc.sql("insert into entry_note (entry_id, type, words, created_at)"
                        + " select id, 'RETRACTION', 'We found a mistake.', now() from entry where slug = ?")
                .param(slug)
                .update();
        changed(slug);
    }

    private void retitle(String slug, String title) {
        jdbc.sql("update entry_revision set title = ? where entry_id = (select id from entry where slug = ?)")
                .params(title, slug)
                .update();
    }

    /** As another node leaves it. */
    private void changed(String slug) {
        jdbc.sql("insert into entry_change (entry_id, changed_at) select id, now() from entry where slug = ?")
                .param(slug)
                .update();
    }

    /** As the aggregate of this node does it. */
    private void tellHere(String slug) {
        transactions.executeWithoutResult(status -> {
            Entry entry = entities.createQuery("select e from Entry e where e.slug = :slug", Entry.class)
                    .setParameter("slug", slug)
                    .getSingleResult();
            entities.persist(new EntryChange(entry, JUNE));
        });
    }
}
