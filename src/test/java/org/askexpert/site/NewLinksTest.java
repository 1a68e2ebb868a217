package org.askexpert.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.Publish;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class NewLinksTest {

    private static final AtomicInteger NETWORKS = new AtomicInteger();
    private static final String ADDRESS = "links@example.org";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskerLinks links;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Traffic traffic;

    private Walker walker;

    @BeforeEach
    void somebody() {
        walker = new Walker(mvc, "10.41.0." + NETWORKS.incrementAndGet());
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswerForTheSameWork() {
        asked(ADDRESS);
        jobs.runMail();
        wish("warm@example.org");
        Traffic.Cost known = traffic.of(() -> wish("Links@Example.org "));
        String knownPage = walker.location() + walker.status() + walker.header("Cache-Control") + walker.body();
        Traffic.Cost unknown = traffic.of(() -> wish("nobody-here@example.org"));
        String unknownPage = walker.location() + walker.status() + walker.header("Cache-Control") + walker.body();
        assertThat(known).isEqualTo(unknown);
        assertThat(knownPage).isEqualTo(unknownPage);
        Document page = walker.get(walker.location());
        assertThat(page.select("main").text())
                .contains("If we have questions from that address, we have sent a message.")
                .doesNotContain("nobody-here");
        assertThat(walker.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theOldLinkEndsWhenTheNewOneIsSentAndNotBefore() {
        long question = asked("renew@example.org");
        jobs.runMail();
        String old = links.linkFor(question, Viewer.system());
        wish("renew@example.org");
        assertThat(walker.get("/mine/" + old).select("h1").text()).startsWith("Your question");
        jobs.runMail();
        Document ended = walker.get("/mine/" + old);
        assertThat(walker.status()).isEqualTo(404);
        assertThat(ended.select("form[action=/mine/new-links] button").text()).isEqualTo("Send me new links");
        String renewed = links.linkFor(question, Viewer.system());
        assertThat(renewed).isNotEqualTo(old);
        walker.post("/mine/" + renewed, "email", "renew@example.org");
        assertThat(walker.location()).isEqualTo("/mine");
    }

    @Test
    void whatAProgramSeemsToHaveWishedForWaitsInADatedJob() {
        jobs.runMail();
        walker.post("/mine/new-links", "email", "program@example.org", "homepage", "https://example.org");
        assertThat(walker.location()).isEqualTo("/mine/new-links?sent");
        long letter = rows.sql("select max(id) from mail_message where letter = 'NEW_LINKS'")
                .query(Long.class)
                .single();
        jobs.runMail();
        assertThat(state(letter)).isEqualTo("WAITING");
        rows.sql("update ACT_RU_JOB set DUEDATE_ = timestamp '2020-01-01 00:00:00' where DUEDATE_ > current_timestamp"
                        + " and PROCESS_DEF_KEY_ = 'deliver-mail'")
                .update();
        jobs.runMail();
        assertThat(state(letter)).isEqualTo("REFUSED");
    }

    private String state(long letter) {
        return rows.sql("select state from mail_message where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    @Test
    void onlyAHashOfWhatWasTypedIsKept() {
        wish("typed-once@example.org");
        jobs.runMail();
        assertThat(rows.sql("select count(*) from mail_message where letter = 'NEW_LINKS' and state = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(rows.sql("select count(*) from audit_event where object_key like '%typed-once%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "nobody", "a@b@c", "<script>alert(1)</script>@example.org", "x@example.org\r\nBcc: y@z"
            })
    void whatIsNoAddressIsRefusedInWords(String typed) {
        Document page = walker.post("/mine/new-links", "email", typed);
        assertThat(walker.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#email");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void oneAddressMayBeNamedFiveTimesAnHourWhoeverItBelongsTo() {
        for (int i = 0; i < 5; i++) wish("often@example.org");
        assertThat(walker.status()).isEqualTo(303);
        wish("often@example.org");
        assertThat(walker.status()).isEqualTo(429);
        assertThat(walker.header("Retry-After")).isNotNull();
    }

    @Test
    void lookingAtALinkManyTimesChangesNothing() {
        long question = asked("look@example.org");
        String link = "/mine/" + links.linkFor(question, Viewer.system());
        int before = rows.sql("select count(*) from audit_event")
                .query(Integer.class)
                .single();
        for (int i = 0; i < 100; i++) walker.get(link);
        assertThat(walker.status()).isEqualTo(200);
        assertThat(rows.sql("select count(*) from audit_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
        assertThat(rows.sql("select count(*) from asker where email = 'look@example.org' and opened_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Document wish(String email) {
        return walker.post("/mine/new-links", "email", email, "homepage", "", "stamp", stamp());
    }

    private String stamp() {
        return new Walker(mvc, "10.41.1.1")
                .get("/mine/new-links")
                .select("input[name=stamp]")
                .val();
    }

    private long asked(String email) {
        var submission = new Submission("Where is my link?", "", null, email, null, Publish.NEVER, null);
        String reference = submit.submit(submission, "net-" + System.nanoTime(), null, Viewer.reader())
                .reference()
                .code();
        return rows.sql("select id from question where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
