package org.askexpert.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class HeldQuestionsTest {

    private static final String HOSTILE = "</td><script>alert(1)</script> ‫שלום‬ 🙂 ${7*7}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient rows;

    private Scene scene;
    private Walker edith;

    @BeforeEach
    void anEditor() {
        rows.sql("update question set held = false where held").update();
        scene = new Scene(program);
        edith = signedIn("edith", Role.EDITOR);
    }

    @Test
    void aHeldQuestionHasNoProcessNoMailAndNoWorkForAnybody() {
        Reference held = aHeldQuestion("Held?");
        scene.step(held.code());
        jobs.runMail();
        assertThat(stage(held)).isEqualTo("RECEIVED");
        assertThat(letters(held)).isZero();
        assertThat(processes(held)).isZero();
        assertThat(edith.get("/desk/" + held).select("h1").text()).isEqualTo("Held?");
    }

    @Test
    void onlyEditorsDecideAndNobodyElseMovesAnything() {
        Reference held = aHeldQuestion("Held from others?");
        for (Role role : new Role[] {Role.EXPERT, Role.REVIEWER, Role.ADMINISTRATOR}) {
            Walker other = signedIn("other-" + role.code(), role);
            other.post("/desk/triage/held", "question", held.code(), "decision", "release");
            assertThat(other.status()).isEqualTo(403);
        }
        assertThat(isHeld(held)).isTrue();
        assertThat(processes(held)).isZero();
    }

    @Test
    void manyAreReleasedAtOnceAndThenTheirProcessAndTheirReceiptBegin() {
        Reference one = aHeldQuestion("First held?");
        Reference two = aHeldQuestion(HOSTILE);
        Document triage = edith.get("/desk/triage?select=all");
        assertThat(triage.select("main input[name=question][checked]").eachAttr("value"))
                .containsExactly(one.code(), two.code());
        assertThat(triage.select("main script")).isEmpty();
        edith.post("/desk/triage/held", "question", one.code(), "question", two.code(), "decision", "release");
        assertThat(edith.location()).isEqualTo("/desk/triage");
        assertThat(isHeld(one)).isFalse();
        assertThat(processes(one)).isEqualTo(1);
        assertThat(letters(one)).isEqualTo(1);
        scene.step(one.code());
        assertThat(stage(one)).isEqualTo("TRIAGE");
        edith.post("/desk/triage/held", "question", one.code(), "decision", "release");
        assertThat(processes(one)).as("released twice").isEqualTo(1);
    }

    @Test
    void spamIsNotTakenWithoutALetter() {
        Reference spam = aHeldQuestion("Cheap things?");
        edith.post("/desk/triage/held", "question", spam.code(), "decision", "spam");
        assertThat(stage(spam)).isEqualTo("NOT_TAKEN");
        assertThat(isHeld(spam)).isFalse();
        assertThat(letters(spam)).isZero();
        assertThat(processes(spam)).isZero();
        assertThat(rows.sql("select count(*) from audit_event where verb = 'refuse-held' and object_key = ?")
                        .param(spam.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasRefusedByMistakeIsTakenUpWithTheReceiptItsAskerNeverGot() {
        Reference refused = aHeldQuestion("Refused by mistake?");
        edith.post("/desk/triage/held", "question", refused.code(), "decision", "spam");
        edith.post("/desk/" + refused + "/reopening");
        assertThat(edith.status()).isEqualTo(302);
        assertThat(rows.sql("select letter from mail_message where reference = ?")
                        .param(refused.code())
                        .query(String.class)
                        .list())
                .containsExactly("QUESTION_RECEIVED");
        assertThat(processes(refused)).isEqualTo(1);
    }

    @Test
    void nothingTickedChangesNothing() {
        Reference held = aHeldQuestion("Still held?");
        edith.post("/desk/triage/held", "decision", "release");
        assertThat(edith.location()).isEqualTo("/desk/triage");
        edith.post("/desk/triage/held", "question", held.code(), "decision", "burn");
        assertThat(edith.status()).isEqualTo(400);
        edith.post("/desk/triage/held", "question", "nonsense", "decision", "release");
        assertThat(edith.status()).isBetween(400, 404);
        assertThat(isHeld(held)).isTrue();
    }

    /** The fourth question of one address within the hour. */
    private Reference aHeldQuestion(String title) {
        String email = "h" + System.nanoTime() + "@example.org";
        for (int i = 0; i < 3; i++) asked("Before", email);
        Reference held = asked(title, email);
        assertThat(isHeld(held)).isTrue();
        return held;
    }

    private Reference asked(String title, String email) {
        var submission = new Submission(title, "", null, email, null, Publish.NEVER, null);
        return submit.submit(submission, "net-" + System.nanoTime(), null, Viewer.reader())
                .reference();
    }

    private boolean isHeld(Reference question) {
        return rows.sql("select held from question where reference = ?")
                .param(question.code())
                .query(Boolean.class)
                .single();
    }

    private String stage(Reference question) {
        return rows.sql("select stage from question where reference = ?")
                .param(question.code())
                .query(String.class)
                .single();
    }

    private int letters(Reference question) {
        return rows.sql("select count(*) from mail_message where reference = ?")
                .param(question.code())
                .query(Integer.class)
                .single();
    }

    private int processes(Reference question) {
        return rows.sql("select count(*) from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = 'question-to-answer' and e.PARENT_ID_ is null and e.BUSINESS_KEY_ = ?")
                .param(question.code())
                .query(Integer.class)
                .single();
    }

    private Walker signedIn(String name, Role role) {
        Walker walker = new Walker(mvc, "10.7.0.1");
        walker.get("/sign-in");
        walker.post("/sign-in", "email", scene.person(name, role) + "@example.org", "password", Scene.PASSWORD);
        return walker;
    }
}
