package org.askexpert.intake;

import static org.askexpert.intake.Askings.JSON;
import static org.askexpert.intake.Askings.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.DueSteps;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class WishesApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AskerLinks links;

    @Autowired
    private DueSteps steps;

    @Autowired
    private AskInTriage askInTriage;

    private Askings askings;

    @BeforeEach
    void aProgram() {
        askings = new Askings(mvc, "10.4.0.7");
    }

    @Test
    void aQuestionIsWithdrawnOnceAndStaysSo() throws Exception {
        String session = sessionOf("withdraw@example.org");
        assertThat(post("withdrawal", "{}", session)).isEqualTo(204);
        var mine = JSON.readTree(askings.read("/api/v1/mine", session).getContentAsString());
        assertThat(mine.get("stage").asText()).isEqualTo("withdrawn");
        assertThat(post("withdrawal", "{}", session)).isEqualTo(409);
    }

    @Test
    void onlyAnOpenSessionMayWithdraw() throws Exception {
        String session = sessionOf("only@example.org");
        assertThat(post("withdrawal", "{}", null)).isEqualTo(401);
        assertThat(post("withdrawal", "{}", "nonsense")).isEqualTo(401);
        assertThat(post("withdrawal", "{\"stage\":\"received\"}", session)).isEqualTo(400);
        var mine = JSON.readTree(askings.read("/api/v1/mine", session).getContentAsString());
        assertThat(mine.get("stage").asText()).isEqualTo("received");
    }

    @Test
    void aReplyIsTakenOnceAndOnlyWhenAskedFor() throws Exception {
        String session = sessionOf("reply@example.org");
        assertThat(post("clarification", "{\"text\":\"Boxes\"}", null)).isEqualTo(401);
        assertThat(post("clarification", "{\"text\":\"Boxes\"}", session)).isEqualTo(409);
        ask("reply@example.org", "What do you <i>lift</i>?");
        var mine = JSON.readTree(askings.read("/api/v1/mine", session).getContentAsString());
        assertThat(mine.get("stage").asText()).isEqualTo("needs-asker");
        assertThat(mine.get("clarification").fieldNames()).toIterable().containsExactly("text", "askedAt");
        assertThat(mine.at("/clarification/text").asText()).isEqualTo("What do you <i>lift</i>?");
        assertThat(post("clarification", "{\"text\":\" \"}", session)).isEqualTo(422);
        assertThat(post("clarification", "{\"text\":\"Boxes\"}", session)).isEqualTo(204);
        assertThat(post("clarification", "{\"text\":\"Stones\"}", session)).isEqualTo(409);
        mine = JSON.readTree(askings.read("/api/v1/mine", session).getContentAsString());
        assertThat(mine.get("clarification").isNull()).isTrue();
    }

    /** What an editor does who finds the question in triage. */
    @Test
    void theConsentIsChangedAtAnyTimeAndEveryChoiceIsKept() throws Exception {
        String session = sessionOf("consent@example.org");
        assertThat(put("{\"publish\":\"anonymous\"}", null)).isEqualTo(401);
        assertThat(put("{\"publish\":\"everything\"}", session)).isIn(400, 422);
        assertThat(put("{}", session)).isEqualTo(422);
        for (String choice : new String[] {"never", "anonymous", "never", "never"}) {
            assertThat(put("{\"publish\":\"" + choice + "\"}", session)).isEqualTo(204);
            var mine = JSON.readTree(askings.read("/api/v1/mine", session).getContentAsString());
            assertThat(mine.get("publish").asText()).isEqualTo(choice);
        }
        assertThat(jdbc.sql("select c.choice from consent c join asker a on a.question_id = c.question_id"
                                + " where a.email = 'consent@example.org' order by c.id")
                        .query(String.class)
                        .list())
                .containsExactly("NEVER", "ANONYMOUS", "NEVER");
    }

    private int put(String body, String session) {
        return askings.send(HttpMethod.PUT, "/api/v1/mine/consent", body, session)
                .getStatus();
    }

    private void ask(String email, String text) {
        Reference asked = Reference.from(jdbc.sql("select reference from asker where email = ?")
                .param(email)
                .query(String.class)
                .single());
        steps.run(asked);
        askInTriage.ask(asked, text, new Viewer.Staff(900, "edith", Set.of(Role.EDITOR)));
    }

    private int post(String wish, String body, String session) {
        return askings.send(HttpMethod.POST, "/api/v1/mine/" + wish, body, session)
                .getStatus();
    }

    private String sessionOf(String email) throws Exception {
        var answer = askings.ask(question("May I take it back?", email));
        Reference asked = Reference.from(
                JSON.readTree(answer.getContentAsString()).get("reference").asText());
        long number = jdbc.sql("select id from question where reference = ?")
                .param(asked.code())
                .query(Long.class)
                .single();
        var opened = askings.openSession(links.linkFor(number, Viewer.system()), email);
        return JSON.readTree(opened.getContentAsString()).get("session").asText();
    }
}
