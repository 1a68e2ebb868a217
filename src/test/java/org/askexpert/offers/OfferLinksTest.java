package org.askexpert.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.askexpert.desk.Scene;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WholeProgram
class OfferLinksTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private FindOfferLink findLink;

    private Scene scene;
    private String ana;
    private String reference;
    private String token;
    private Walker anybody;

    @BeforeEach
    void anOfferByMail() {
        scene = new Scene(program);
        ana = scene.person("ana", Role.EXPERT);
        reference = scene.asked();
        token = link().orElseThrow();
        anybody = new Walker(mvc, "10.24.0.1");
    }

    @Test
    void theTokenIsTheSameInEachWritingAndLiesNowhere() {
        assertThat(link()).contains(token);
        assertThat(token).hasSize(43);
        assertThat(rows.sql("select count(*) from secret_link where purpose = 'offer' and object_key like ?")
                        .param(reference + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void wrongUsedAndFinishedLinksAreAnsweredAlike() {
        String wrong = page("/offers/" + "A".repeat(43));
        assertThat(anybody.status()).isEqualTo(404);
        Walker anas = signedIn(ana);
        anas.post("/desk/offers/" + token);
        assertThat(anas.location()).isEqualTo("/desk/" + reference + "/draft");
        assertThat(page("/offers/" + token)).isEqualTo(wrong);
        assertThat(anybody.status()).isEqualTo(404);
        anybody.post("/offers/" + token + "/refusal", "reason", "no-time");
        assertThat(anybody.status()).isEqualTo(404);
        anas.post("/desk/offers/" + token);
        assertThat(anas.status()).isEqualTo(404);
        assertThat(stage()).isEqualTo("DRAFTING");
    }

    @Test
    void aLinkEndsWithItsOfferAndAtItsTime() {
        rows.sql("update secret_link set expires_at = '2020-01-01 00:00:00' where object_key like ?")
                .param(reference + "%")
                .update();
        anybody.get("/offers/" + token);
        assertThat(anybody.status()).isEqualTo(404);

        String other = scene.asked();
        String theirs = link(other).orElseThrow();
        scene.withdraws(other);
        anybody.get("/offers/" + theirs);
        assertThat(anybody.status()).isEqualTo(404);
        anybody.post("/offers/" + theirs + "/refusal", "reason", "no-time");
        assertThat(anybody.status()).isEqualTo(404);
        assertThat(link(other)).isEmpty();
    }

    @Test
    void lookingAHundredTimesChangesNothingAndShowsNoQuestion() throws Exception {
        for (int time = 0; time < 50; time++) {
            Document page = anybody.get("/offers/" + token);
            assertThat(page.text()).contains(reference, "Backs").doesNotContain("flight", "stiff");
            mvc.perform(MockMvcRequestBuilders.head("/offers/" + token));
        }
        assertThat(anybody.header("Cache-Control")).isEqualTo("no-store");
        assertThat(anybody.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(stage()).isEqualTo("OFFERED");
        assertThat(link()).contains(token);
        anybody.get("/offers/" + token);
        assertThat(anybody.status()).isEqualTo(200);
    }

    @Test
    void decliningNeedsAReasonAndNoAccount() {
        Document page = anybody.post("/offers/" + token + "/refusal");
        assertThat(anybody.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reason");
        anybody.post("/offers/" + token + "/refusal", "reason", "other");
        assertThat(anybody.status()).isEqualTo(422);
        assertThat(stage()).isEqualTo("OFFERED");
        anybody.post("/offers/" + token + "/refusal", "reason", "conflict-of-interest");
        assertThat(anybody.location()).isEqualTo("/offers/declined");
        assertThat(anybody.get("/offers/declined").select("h1").text()).isEqualTo("You declined the question");
        assertThat(rows.sql("select refusal_reason from assignment a join question q on q.id = a.question_id"
                                + " where q.reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("CONFLICT_OF_INTEREST");
    }

    @Test
    void acceptingNeedsItsExpertSignedIn() {
        anybody.get("/desk/offers/" + token);
        assertThat(anybody.location()).isEqualTo("/sign-in");
        anybody.post("/desk/offers/" + token);
        assertThat(anybody.location()).isEqualTo("/sign-in");
        Walker ben = signedIn(scene.person("ben", Role.EXPERT));
        ben.get("/desk/offers/" + token);
        assertThat(ben.status()).isEqualTo(404);
        ben.post("/desk/offers/" + token);
        assertThat(ben.status()).isEqualTo(404);
        assertThat(stage()).isEqualTo("OFFERED");

        anybody.get("/desk/offers/" + token);
        anybody.post("/sign-in", "email", ana + "@example.org", "password", Scene.PASSWORD);
        assertThat(anybody.location()).isEqualTo("/desk/offers/" + token);
        assertThat(anybody.get(anybody.location()).select("h1").text()).isEqualTo("Accept question " + reference);
        anybody.post("/desk/offers/" + token);
        assertThat(anybody.location()).isEqualTo("/desk/" + reference + "/draft");
    }

    @Test
    void aClosedAccountHasNoLinks() {
        rows.sql("update person set disabled = true where handle = ?")
                .param(ana)
                .update();
        anybody.get("/offers/" + token);
        assertThat(anybody.status()).isEqualTo(404);
        assertThat(link()).isEmpty();
    }

    @Test
    void ofFiftyWhoDeclineAtOnceOneDoes() throws Exception {
        var crowd = Executors.newFixedThreadPool(10);
        try {
            var start = new CountDownLatch(1);
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        Walker one = new Walker(mvc, "10.24.0.2");
                        one.post("/offers/" + token + "/refusal", "reason", "no-time");
                        return one.status();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (var answer : answers) statuses.add(answer.get());
            assertThat(statuses).containsOnlyOnce(302).containsOnly(302, 404);
        } finally {
            crowd.shutdownNow();
        }
    }

    private String page(String address) {
        return anybody.get(address).select("main").html();
    }

    private java.util.Optional<String> link() {
        return link(reference);
    }

    private java.util.Optional<String> link(String question) {
        long person = rows.sql("select id from person where handle = ?")
                .param(ana)
                .query(Long.class)
                .single();
        return findLink.of(Reference.from(question), new PersonId(person), Viewer.system());
    }

    private String stage() {
        return rows.sql("select stage from question where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.24.0.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }
}
