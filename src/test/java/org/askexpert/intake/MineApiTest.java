package org.askexpert.intake;

import static org.askexpert.intake.Askings.JSON;
import static org.askexpert.intake.Askings.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class MineApiTest {

    private static final String HOSTILE = "<script>alert(1)</script> ‫שלום‬ 🙂 ${7*7} {{x}} '; drop table asker;--";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AskerLinks links;

    @Autowired
    private AskerAddresses addresses;

    private Askings askings;

    @BeforeEach
    void aProgram() {
        askings = new Askings(mvc, "10.4.0.1");
    }

    private Reference asked(String email) throws Exception {
        var answer = askings.ask(question(HOSTILE, email).put("body", HOSTILE + "\n\t" + HOSTILE));
        return Reference.from(
                JSON.readTree(answer.getContentAsString()).get("reference").asText());
    }

    private String linkOf(Reference reference) {
        long question = jdbc.sql("select question_id from asker where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
        return links.linkFor(question, Viewer.system());
    }

    @Test
    void theLinkAloneShowsStageAndDatesAndNoWord() throws Exception {
        var reference = asked("stage@example.org");
        var answer = askings.read("/api/v1/mine/" + linkOf(reference), null);
        assertThat(answer.getStatus()).isEqualTo(200);
        var body = JSON.readTree(answer.getContentAsString());
        assertThat(body.fieldNames()).toIterable().containsExactly("reference", "stage", "timeline");
        assertThat(body.get("reference").asText()).isEqualTo(reference.code());
        assertThat(body.at("/timeline/0/stage").asText()).isEqualTo("received");
        assertThat(body.at("/timeline/0/at").asText()).endsWith("Z");
        assertThat(answer.getContentAsString()).doesNotContain("script").doesNotContain("stage@example.org");
    }

    @Test
    void theTokenIsStoredNowhereOnlyItsHash() throws Exception {
        String token = linkOf(asked("hash@example.org"));
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select count(*) from secret_link where purpose = 'asker-link' and object_key like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theRightAddressHoweverSpelledOpensExactlyWhatWasTyped() throws Exception {
        var reference = asked("Jo.Open@Example.org");
        var opened = askings.openSession(linkOf(reference), " jo.open@example.ORG ");
        assertThat(opened.getStatus()).isEqualTo(201);
        var session = JSON.readTree(opened.getContentAsString());
        assertThat(session.fieldNames()).toIterable().containsExactly("session", "expiresAt");
        var mine = askings.read("/api/v1/mine", session.get("session").asText());
        assertThat(mine.getStatus()).isEqualTo(200);
        var body = JSON.readTree(mine.getContentAsString());
        assertThat(body.get("reference").asText()).isEqualTo(reference.code());
        assertThat(body.get("title").asText()).isEqualTo(HOSTILE);
        assertThat(body.get("body").asText()).isEqualTo(HOSTILE + "\n\t" + HOSTILE);
        assertThat(body.get("publish").asText()).isEqualTo("never");
        for (String empty : new String[] {"clarification", "answer", "entry"}) {
            assertThat(body.has(empty)).isTrue();
            assertThat(body.get(empty).isNull()).isTrue();
        }
        assertThat(body.at("/timeline/0/stage").asText()).isEqualTo("received");
    }

    @Test
    void everyMismatchIsTheSameUnknown() throws Exception {
        String link = linkOf(asked("mismatch@example.org"));
        String other = linkOf(asked("other@example.org"));
        var unknown = askings.openSession("nothing", "mismatch@example.org");
        assertThat(unknown.getStatus()).isEqualTo(404);
        for (var answer : new org.springframework.mock.web.MockHttpServletResponse[] {
            askings.openSession(link, "nobody@example.org"),
            askings.openSession(other, "mismatch@example.org"),
            askings.openSession(link, null),
            askings.openSession(null, null),
            askings.openSession(link + "=", "mismatch@example.org"),
            askings.read("/api/v1/mine/" + link.substring(1), null),
            askings.read("/api/v1/mine/sessions", null)
        }) {
            if (answer.getStatus() == 405) continue; // the address is there, for another method
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).isEqualTo(unknown.getContentAsString());
        }
    }

    @Test
    void fiveWrongTriesCloseALinkForAWhileAndRightOnesCountNothing() throws Exception {
        String link = linkOf(asked("tries@example.org"));
        for (int i = 0; i < 7; i++) {
            assertThat(askings.openSession(link, "tries@example.org").getStatus())
                    .isEqualTo(201);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(askings.openSession(link, "wrong" + i + "@example.org").getStatus())
                    .isEqualTo(404);
        }
        var refused = askings.openSession(link, "tries@example.org");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 900);
        assertThat(askings.openSession(linkOf(asked("fine@example.org")), "fine@example.org")
                        .getStatus())
                .isEqualTo(201);
    }

    @Test
    void withoutASessionNothingIsShown() {
        assertThat(askings.read("/api/v1/mine", null).getStatus()).isEqualTo(401);
        assertThat(askings.read("/api/v1/mine", "nonsense").getStatus()).isEqualTo(401);
    }

    @Test
    void theLinkIsNoSessionAndTheSessionIsNoLink() throws Exception {
        String link = linkOf(asked("swap@example.org"));
        String session = JSON.readTree(
                        askings.openSession(link, "swap@example.org").getContentAsString())
                .get("session")
                .asText();
        assertThat(askings.read("/api/v1/mine", link).getStatus()).isEqualTo(401);
        assertThat(askings.read("/api/v1/mine/" + session, null).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyProcessStepsLearnAddressAndLink() throws Exception {
        var reference = asked("secret@example.org");
        assertThat(addresses.of(reference, Viewer.system()))
                .isEqualTo(Optional.of(new AskerAddress("secret@example.org", null)));
        for (Viewer other : new Viewer[] {Viewer.reader(), Viewer.asker(1)}) {
            assertThatThrownBy(() -> addresses.of(reference, other)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> links.linkFor(1, other)).isInstanceOf(Problem.class);
        }
    }
}
