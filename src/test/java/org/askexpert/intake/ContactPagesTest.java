package org.askexpert.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.askexpert.desk.Scene;
import org.askexpert.mail.DeliverLetter;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who asked is shown to an editor with a reason, for ten minutes, and never unnoticed. */
@WholeProgram
@ExtendWith(OutputCaptureExtension.class)
class ContactPagesTest {

    private static final String ADDRESS = "gamboge@example.org";
    private static final String NAME = "Gamboge O’Dell";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcTemplate rows;

    private Scene scene;
    private String edith;
    private String rita;
    private String reference;

    @BeforeEach
    void aQuestionOfSomebody() throws Exception {
        scene = new Scene(program);
        edith = scene.person("edith", Role.EDITOR);
        rita = scene.person("rita", Role.EDITOR);
        reference = asked();
    }

    @Test
    void nobodyButAnEditorGetsNearIt() throws Exception {
        for (Role role : List.of(Role.REVIEWER, Role.EXPERT, Role.ADMINISTRATOR)) {
            String handle = scene.person(role.code(), role);
            Walker other = signedIn(handle);
            other.get(page());
            assertThat(other.status()).as(role.code()).isEqualTo(403);
            other.post(page(), "reason", "safety");
            assertThat(other.status()).as(role.code()).isEqualTo(403);
            assertThat(call(handle, "safety").getStatus()).as(role.code()).isEqualTo(403);
        }
        nothingHappened();
    }

    @Test
    void withoutAReasonOrAQuestionNothingIsShown() throws Exception {
        Walker editor = signedIn(edith);
        Document again = editor.post(page());
        assertThat(editor.status()).isEqualTo(422);
        assertThat(again.select(".error-summary a").text()).isEqualTo("Choose a reason");
        editor.post(page(), "reason", "curiosity"); // no page of ours sends it
        assertThat(editor.status()).isEqualTo(400);
        assertThat(editor.body()).doesNotContain("gamboge", "curiosity");
        editor.get("/desk/Q7K3-M9XT/contact");
        assertThat(editor.status()).isEqualTo(404);
        assertThat(answered(call(edith, null), 422)).isNotNull();
        nothingHappened();
    }

    @Test
    void anEditorAloneIsRefusedBecauseAnotherHasToBeTold() throws Exception {
        List<Long> others = rows.queryForList(
                "select p.id from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'EDITOR' and p.disabled = false and p.handle <> ?",
                Long.class,
                edith);
        others.forEach(other -> rows.update("update person set disabled = true where id = ?", other));
        try {
            Walker editor = signedIn(edith);
            Document before = editor.get(page());
            assertThat(before.text()).contains("You are the only editor");
            assertThat(before.select("main form")).isEmpty();
            Document refused = editor.post(page(), "reason", "safety");
            assertThat(editor.status()).isEqualTo(409);
            assertThat(refused.text()).contains("You are the only editor").doesNotContain(ADDRESS);
            assertThat(answered(call(edith, "safety"), 409).path("code").asText())
                    .isEqualTo("no-second-editor");
            nothingHappened();
        } finally {
            others.forEach(other -> rows.update("update person set disabled = false where id = ?", other));
        }
    }

    @Test
    void whoTookTheQuestionBackIsNotLookedUpAnyMore() throws Exception {
        scene.withdraws(reference);
        Walker editor = signedIn(edith);
        assertThat(editor.get(page()).text()).contains("We have no name and address any more");
        editor.post(page(), "reason", "safety");
        assertThat(editor.status()).isEqualTo(409);
        assertThat(answered(call(edith, "safety"), 409).path("code").asText()).isEqualTo("no-contact");
        nothingHappened();
    }

    @Test
    void anEditorSeesItForTenMinutesAndEveryOtherEditorIsTold(CapturedOutput log) throws Exception {
        Walker editor = signedIn(edith);
        String link = editor.get("/desk/" + reference)
                .select("a:contains(Show how to reach the asker)")
                .attr("href");
        assertThat(link).isEqualTo(page());
        assertThat(editor.get(link).select("main").text())
                .contains("for ten minutes", "We record", "These editors get an email", "rita", "Nobody yet")
                .doesNotContain("gamboge");
        editor.post(link, "reason", "bounced-mail");
        assertThat(editor.location()).isEqualTo(link);
        Document shown = editor.get(link);
        assertThat(shown.select("main").text()).contains(ADDRESS, NAME, "Shown to you until");
        assertThat(shown.title()).doesNotContainIgnoringCase("gamboge");
        assertThat(editor.header("Cache-Control")).contains("no-store");
        assertThat(signedIn(rita).get(link).select("main").text())
                .contains("edith", "Our mail does not reach the asker")
                .doesNotContain(ADDRESS, NAME);
        recorded(1);
        editor.post(link, "reason", "bounced-mail"); // pressed twice
        recorded(1);
        everyOtherEditorGotALetterWithoutIt();
        goneAfterTenMinutes(editor);
        JsonNode again = answered(call(edith, "safety"), 200);
        assertThat(again.path("email").asText()).isEqualTo(ADDRESS);
        assertThat(again.path("name").asText()).isEqualTo(NAME);
        assertThat(Instant.parse(again.path("until").asText())).isAfter(Instant.now());
        recorded(2);
        assertThat(tablesWith("gamboge")).containsExactly("ASKER");
        assertThat(log.toString()).doesNotContainIgnoringCase("gamboge");
    }

    private void recorded(int times) {
        assertThat(rows.queryForList(
                        "select verb || ' ' || code from audit_event where object_key = ? and verb = 'reveal-contact'"
                                + " and actor_id = (select id from person where handle = ?) order by id",
                        String.class,
                        reference,
                        edith))
                .isEqualTo(List.of("reveal-contact bounced-mail", "reveal-contact safety")
                        .subList(0, times));
        assertThat(reveals()).isEqualTo(times);
    }

    private void everyOtherEditorGotALetterWithoutIt() {
        List<Long> told = rows.queryForList(
                "select person_id from mail_message where letter = 'CONTACT_REVEALED' and reference = ?",
                Long.class,
                reference);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(rows.queryForList(
                        "select p.id from person p join person_role r on r.person_id = p.id"
                                + " where r.role = 'EDITOR' and p.disabled = false and p.handle <> ?",
                        Long.class,
                        edith));
        Long letter = rows.queryForObject(
                "select m.id from mail_message m join person p on p.id = m.person_id"
                        + " where m.letter = 'CONTACT_REVEALED' and m.reference = ? and p.handle = ?",
                Long.class,
                reference,
                rita);
        program.getBean(DeliverLetter.class).deliver(letter, Viewer.system());
        assertThat(new Walker(mvc, "10.41.0.2").get("/mailbox/" + letter).text())
                .contains("An editor looked up who asked " + reference, page())
                .doesNotContainIgnoringCase("gamboge");
    }

    private void goneAfterTenMinutes(Walker editor) {
        shownSince(Duration.ofMinutes(9));
        assertThat(editor.get(page()).text()).contains(ADDRESS);
        shownSince(Duration.ofMinutes(10).plusSeconds(2)); // the column rounds to whole seconds
        Document later = editor.get(page());
        assertThat(later.text()).doesNotContain(ADDRESS, NAME);
        assertThat(later.select("main form")).hasSize(1);
    }

    private void shownSince(Duration time) {
        rows.update(
                "update contact_reveal set revealed_at = ? where question_id = (select id from question where reference = ?)",
                Timestamp.from(Instant.now().minus(time)),
                reference);
    }

    private void nothingHappened() {
        assertThat(reveals()).isZero();
        assertThat(rows.queryForObject(
                        "select count(*) from audit_event where verb = 'reveal-contact' and object_key = ?",
                        Integer.class,
                        reference))
                .isZero();
        assertThat(rows.queryForObject(
                        "select count(*) from mail_message where letter = 'CONTACT_REVEALED' and reference = ?",
                        Integer.class,
                        reference))
                .isZero();
    }

    private int reveals() {
        return rows.queryForObject(
                "select count(*) from contact_reveal r join question q on q.id = r.question_id where q.reference = ?",
                Integer.class,
                reference);
    }

    private List<String> tablesWith(String word) {
        return rows
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .stream()
                .filter(table -> rows.queryForList("select * from \"" + table + "\"").stream()
                        .flatMap(row -> row.values().stream().filter(Objects::nonNull))
                        .anyMatch(value -> value.toString().contains(word)))
                .toList();
    }

    private String asked() throws Exception {
        var question = Askings.question("Does it hurt?", ADDRESS);
        question.put("topic", scene.topic());
        question.withObject("/asker").put("name", NAME);
        var received = new Askings(mvc, "10.41.0.1").ask(question);
        assertThat(received.getStatus()).isEqualTo(201);
        String code = json(received).get("reference").asText();
        scene.step(code);
        return code;
    }

    private MockHttpServletResponse call(String handle, String reason) throws Exception {
        String body = reason == null ? "{}" : "{\"reason\": \"" + reason + "\"}";
        return mvc.perform(post("/api/v1/desk/" + reference + "/contact")
                        .header("Authorization", "Bearer token-" + handle)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static JsonNode answered(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        return json(answer);
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return Askings.JSON.readTree(answer.getContentAsByteArray());
    }

    private Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.41.0.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.location()).as(walker.body()).isNotNull();
        return walker;
    }

    private String page() {
        return "/desk/" + reference + "/contact";
    }
}
