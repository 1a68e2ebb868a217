package org.askexpert.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.journey.Caller.Reply;
import org.askexpert.privacy.EraseMine;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** One question's whole way over real HTTP and real SMTP; the classes below say on which database. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("demo")
@DirtiesContext
abstract class WholeWay {

    // Started before any context asks for its port, and never stopped: both databases use it.
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static final Pattern LINK = Pattern.compile("/mine/([A-Za-z0-9_-]{20,})");
    private static final String TITLE = "Will my back mind a long flight? 🛫";
    private static final String BODY = "Twelve hours ‫שלום‬ <script>alert(1)</script> & a stiff back. 🙂";

    static {
        MAIL.start();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private EraseMine eraseMine;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private final String address = getClass().getSimpleName() + "@example.org";
    private Caller anybody;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("askexpert.demo.samples", () -> "true");
    }

    @BeforeEach
    void call() {
        anybody = new Caller("http://localhost:" + port, null);
    }

    @Test
    void aQuestionIsAskedRoutedDraftedReviewedAndPublished() {
        String reference = ask("anonymous");
        String token = tokenMailed();
        assertThat(publicStage(token)).isEqualTo("received");

        Caller expert = whoWasOffered(reference);
        assertThat(expert.post("/desk/" + reference + "/acceptance", "{}").status())
                .isEqualTo(204);
        assertThat(publicStage(token)).isEqualTo("with-expert");
        draft(expert, reference);
        submit(expert, reference, "\"1\"");
        assertThat(publicStage(token)).isEqualTo("in-review");

        approve(reference, expert);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stageAtDesk(reference).equals("published"));
        assertThat(publicStage(token)).isEqualTo("answered");
        readAsAsker(reference, token);
        readAsAnybody();
        erase(reference, token);
    }

    /** Nothing of all this stays, in any table of this database or in the index. */
    private void erase(String reference, String token) {
        assertThat(dump().holding("aisle seat")).isNotEmpty();
        long question = rows.sql("select id from question where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
        eraseMine.erase(false, true, new Viewer.Asker(question));
        assertThat(anybody.get("/mine/" + token).status()).isEqualTo(404);
        assertThat(anybody.get("/archive?topic=muscles-and-bones/back-spine").text())
                .doesNotContain("stiff back");
        var now = dump().take();
        for (String word : List.of("long flight", "Twelve hours", "aisle seat", "good trip", "stiff back", address)) {
            assertThat(WholeDump.holding(word, now)).as(word).isEmpty();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> !dump().indexHolds("aisle"));
    }

    private WholeDump dump() {
        return new WholeDump(rows, entities, transaction);
    }

    private String ask(String publish) {
        Reply sent = anybody.post("/questions", """
                {"title": "%s", "body": "%s", "topic": "muscles-and-bones/back-spine",
                 "asker": {"email": "%s", "name": "Jo"}, "publish": "%s"}""".formatted(TITLE, BODY, address, publish));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.json().get("stage").asText()).isEqualTo("received");
        return sent.json().get("reference").asText();
    }

    private String tokenMailed() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !mail().isEmpty());
        String mail = GreenMailUtil.getBody(mail().get(0)).replace("=\r\n", "");
        assertThat(mail).doesNotContain("long flight").doesNotContain("stiff back");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<MimeMessage> mail() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> recipients(mail).equals(address))
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String publicStage(String token) {
        Reply seen = anybody.get("/mine/" + token);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).doesNotContain("long flight");
        return seen.json().get("stage").asText();
    }

    private String stageAtDesk(String reference) {
        return anybody.with("demo-edith")
                .get("/desk/" + reference)
                .json()
                .get("stage")
                .asText();
    }

    private Caller whoWasOffered(String reference) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> stageAtDesk(reference).equals("offered"));
        for (String handle : List.of("ana", "ben")) {
            Caller expert = anybody.with("demo-" + handle);
            Reply seen = expert.get("/desk/" + reference);
            if (seen.status() == 200) return expert;
            assertThat(seen.status()).isEqualTo(404);
        }
        throw new AssertionError("Neither Ana nor Ben was offered the question");
    }

    private void draft(Caller expert, String reference) {
        JsonNode seen = expert.get("/desk/" + reference).json();
        assertThat(seen.get("question").get("title").asText()).isEqualTo(TITLE);
        assertThat(seen.get("question").get("body").asText()).isEqualTo(BODY);
        String text = """
                {"answer": "We suggest an aisle seat and a walk every hour. 🚶", "privatePart": "Have a good trip.",
                 "publicTitle": "Long flights with a stiff back", "publicQuestion": "How can I sit for twelve hours?",
                 "sources": [{"kind": "study", "title": "Sitting and backs", "year": 2020}]}""";
        assertThat(expert.put("/desk/" + reference + "/draft", "\"7\"", text).status())
                .isEqualTo(412);
        Reply saved = expert.put("/desk/" + reference + "/draft", "\"0\"", text);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.etag()).isEqualTo("\"1\"");
    }

    private static void submit(Caller expert, String reference, String revision) {
        assertThat(expert.post("/desk/" + reference + "/submission", revision, "{}")
                        .status())
                .isEqualTo(204);
    }

    private void approve(String reference, Caller expert) {
        String verdict = "{\"verdict\": \"approve\", \"reasons\": [], \"deidentified\": true}";
        String path = "/desk/" + reference + "/review";
        assertThat(expert.post(path, "\"1\"", verdict).status()).isEqualTo(403);
        Caller rosa = anybody.with("demo-rosa");
        assertThat(rosa.post(path, "\"1\"", "{\"verdict\": \"approve\", \"reasons\": []}")
                        .status())
                .isEqualTo(422);
        assertThat(rosa.post(path, "\"1\"", verdict).status()).isEqualTo(204);
        assertThat(rosa.post(path, "\"1\"", verdict).status()).isIn(404, 409);
    }

    private void readAsAsker(String reference, String token) {
        String wrong = "{\"token\": \"%s\", \"email\": \"someone@example.org\"}".formatted(token);
        assertThat(anybody.post("/mine/sessions", wrong).status()).isEqualTo(404);
        Reply opened = anybody.post(
                "/mine/sessions",
                "{\"token\": \"%s\", \"email\": \"%s\"}".formatted(token, address.toUpperCase(Locale.ROOT)));
        assertThat(opened.status()).isEqualTo(201);
        JsonNode mine =
                anybody.with(opened.json().get("session").asText()).get("/mine").json();
        assertThat(mine.get("reference").asText()).isEqualTo(reference);
        assertThat(mine.get("title").asText()).isEqualTo(TITLE);
        assertThat(mine.get("body").asText()).isEqualTo(BODY);
        assertThat(mine.get("answer").get("html").asText()).contains("aisle seat", "Have a good trip");
    }

    private void readAsAnybody() {
        JsonNode found = anybody.get("/archive?topic=muscles-and-bones/back-spine")
                .json()
                .get("items")
                .get(0);
        assertThat(found.get("title").asText()).isEqualTo("Long flights with a stiff back");
        JsonNode entry = anybody.get("/archive/" + found.get("slug").asText()).json();
        assertThat(entry.get("answer").get("html").asText()).contains("aisle seat", "🚶");
        assertThat(entry.toString()).doesNotContain("Have a good trip").doesNotContain("Twelve hours ");
    }
}
