package org.askexpert.intake;

import static org.askexpert.intake.Askings.JSON;
import static org.askexpert.intake.Askings.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class QuestionsApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Traffic traffic;

    private int askersOf(String email) {
        return jdbc.sql("select count(*) from asker where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    @Test
    void aQuestionIsReceivedUnderAReferenceAndNothingElseIsTold() throws Exception {
        var answer = new Askings(mvc, "10.1.0.1").ask(question("Is tea good for me?", "jo@example.org"));
        assertThat(answer.getStatus()).isEqualTo(201);
        var body = JSON.readTree(answer.getContentAsString());
        assertThat(body.fieldNames()).toIterable().containsExactly("reference", "stage", "notices");
        assertThat(body.get("reference").asText()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(body.get("stage").asText()).isEqualTo("received");
        assertThat(body.get("notices")).isEmpty();
    }

    @Test
    void askingIsOneCommitAndTheSameStatementsWhateverIsThere() {
        var askings = new Askings(mvc, "10.1.0.2");
        askings.ask(question("First of all", "first@example.org"));
        askings.ask(question("Warm now", "count@example.org"));
        var one = traffic.of(() -> askings.ask(question("Is tea good for me?", "count@example.org")));
        var others = new Askings(mvc, "10.1.0.12");
        for (int i = 0; i < 5; i++) others.ask(question("More of them", "other" + i + "@example.org"));
        var later = traffic.of(() -> askings.ask(question("And coffee?", "count@example.org")));
        assertThat(one.commits()).isEqualTo(1);
        assertThat(later).isEqualTo(one);
        assertThat(one.statements()).isLessThanOrEqualTo(40);
    }

    @Test
    void withAKeyTheSameSubmissionCountsOnce() throws Exception {
        var askings = new Askings(mvc, "10.1.0.3");
        ObjectNode body = question("Once?", "once@example.org");
        MockHttpServletResponse first = askings.ask(body, "k1");
        MockHttpServletResponse again = askings.ask(body, "k1");
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(askingsWithOtherBody(askings)).isEqualTo(422);
        assertThat(new Askings(mvc, "10.1.0.4").ask(body, "k1").getContentAsString())
                .isNotEqualTo(first.getContentAsString());
        assertThat(askersOf("once@example.org")).isEqualTo(2);
    }

    private static int askingsWithOtherBody(Askings askings) {
        return askings.ask(question("Twice?", "once@example.org"), "k1").getStatus();
    }

    @Test
    void ofManyEqualSubmissionsAtOnceOneIsKeptAndAllGetItsAnswer() throws Exception {
        var askings = new Askings(mvc, "10.1.0.5");
        ObjectNode body = question("At once?", "parallel@example.org");
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++)
            calls.add(() -> {
                var answer = askings.ask(body, "k2");
                return answer.getStatus() + answer.getContentAsString();
            });
        List<String> answers = new ArrayList<>();
        for (Future<String> call : pool.invokeAll(calls)) answers.add(call.get());
        pool.shutdown();
        assertThat(answers).allMatch(answer -> answer.startsWith("201"));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(askersOf("parallel@example.org")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|{'title':' ','body':'','asker':{'email':'a@example.org'},'publish':'never'}",
                "title|{'body':'','asker':{'email':'a@example.org'},'publish':'never'}",
                "body|{'title':'x','asker':{'email':'a@example.org'},'publish':'never'}",
                "asker.email|{'title':'x','body':'','asker':{'email':'nobody'},'publish':'never'}",
                "asker.email|{'title':'x','body':'','publish':'never'}",
                "publish|{'title':'x','body':'','asker':{'email':'a@example.org'}}",
                "publish|{'title':'x','body':'','asker':{'email':'a@example.org'},'publish':'loudly'}",
                "topic|{'title':'x','body':'','topic':'no/such','asker':{'email':'a@example.org'},'publish':'never'}",
                "topic|{'title':'x','body':'','topic':'','asker':{'email':'a@example.org'},'publish':'never'}",
                "language|{'title':'x','body':'','language':'Elvish','asker':{'email':'a@example.org'},'publish':'never'}",
                "title|{'title':'a\\u0000b','body':'','asker':{'email':'a@example.org'},'publish':'never'}",
            })
    void whatIsInvalidIsNamed(String field, String body) throws Exception {
        var answer = new Askings(mvc, "10.1.0.6").post("/api/v1/questions", body.replace('\'', '"'), null);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.getContentAsString())
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo(field);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() throws Exception {
        var answer = new Askings(mvc, "10.1.0.6").post("/api/v1/questions", "{}", null);
        assertThat(JSON.readTree(answer.getContentAsString()).get("errors").findValuesAsText("field"))
                .containsExactly("title", "body", "asker.email", "publish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"title\":7}", "{\"surprise\":1}", "{\"asker\":[]}"})
    void whatCannotBeReadIsMalformed(String body) {
        assertThat(new Askings(mvc, "10.1.0.7")
                        .post("/api/v1/questions", body, null)
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void atItsLimitATextPassesAndPastItIsRefused() {
        var askings = new Askings(mvc, "10.1.0.8");
        ObjectNode fits = question("🙂".repeat(140), "long@example.org").put("body", "🙂".repeat(20_000));
        assertThat(askings.ask(fits).getStatus()).isEqualTo(201);
        assertThat(askings.ask(question("x".repeat(141), "long@example.org")).getStatus())
                .isEqualTo(422);
        assertThat(askings.ask(question("x", "long@example.org").put("body", "x".repeat(20_001)))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void wordsOfDangerBringTheUrgentNoticeButNeverSayWhy() throws Exception {
        var body =
                question("What can I do?", "danger@example.org").put("body", "I have Chest Pain, and can’t breathe.");
        var answer = JSON.readTree(new Askings(mvc, "10.1.0.9").ask(body).getContentAsString());
        assertThat(answer.at("/notices/0/code").asText()).isEqualTo("urgent-care");
        assertThat(answer.at("/notices/0/text").asText())
                .contains("999")
                .doesNotContain("{")
                .doesNotContainIgnoringCase("chest");
    }

    @Test
    void tooManyQuestionsFromOneAddressAreRefusedAndNothingIsKept() {
        int sent = 0;
        MockHttpServletResponse answer;
        do {
            answer = new Askings(mvc, "10.2.0." + sent).ask(question("Again?", "Flood@example.org"));
            sent++;
        } while (answer.getStatus() == 201 && sent < 100);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 3600);
        assertThat(sent).isEqualTo(31);
        assertThat(askersOf("Flood@example.org")).isEqualTo(30);
        assertThat(new Askings(mvc, "10.2.1.1")
                        .ask(question("Again?", " flood@EXAMPLE.org "))
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void tooManyQuestionsFromOneNetworkAreRefused() {
        var askings = new Askings(mvc, "10.3.0.1");
        for (int i = 0; i < 50; i++) {
            assertThat(askings.ask(question("Again?", "net" + i + "@example.org"))
                            .getStatus())
                    .isEqualTo(201);
        }
        assertThat(askings.ask(question("Again?", "net@example.org")).getStatus())
                .isEqualTo(429);
    }
}
