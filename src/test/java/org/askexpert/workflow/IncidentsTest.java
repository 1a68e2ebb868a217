package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.askexpert.mail.Delivery;
import org.askexpert.mail.TellOfIncidents;
import org.askexpert.question.Incidents;
import org.askexpert.question.Incidents.Incident;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class IncidentsTest {

    private static final String PLANTED = "write to ana@example.org";

    @Autowired
    private Incidents incidents;

    @Autowired
    private Delivery delivery;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private EngineTables tables;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TellOfIncidents tell;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    @Test
    void aStepOutOfRetriesIsAnIncidentUntilItIsTriedAgain() {
        Reference question = answered();
        write(question, PLANTED);
        fail(question, 4);
        Incident incident = of(question);
        assertThat(incident.step()).isEqualTo("Publish to the archive");
        assertThat(incident.letter()).isNull();

        write(question, Newsroom.TEXT);
        assertThat(incidents.retry(incident.id())).isEqualTo(Incidents.Retried.RUNNING);
        tokens.moveOn(question);
        tokens.ended(question, "published", Stage.PUBLISHED);
        assertThat(incidents.open()).doesNotContain(incident);
        assertThat(incidents.retry(incident.id())).isEqualTo(Incidents.Retried.ALREADY);
    }

    @Test
    void whatTheEngineStoresOfAFailureHoldsNobodysWords() {
        Reference question = answered();
        write(question, PLANTED);
        Job job = fail(question, 1);
        assertThat(job.getRetries()).isEqualTo(3);
        assertThat(job.getExceptionMessage()).doesNotContain(PLANTED);
        assertThat(management.getJobExceptionStacktrace(job.getId()))
                .contains("StepFailed")
                .doesNotContain("Caused by", PLANTED);
    }

    @Test
    void noTableOfTheEngineHoldsAWordOfTheQuestionOrOfAFailure() {
        Reference question = answered();
        write(question, PLANTED);
        fail(question, 4);
        assertThat(tables.names()).hasSize(49);
        assertThat(tables.holding(question.code())).contains("ACT_HI_PROCINST", "ACT_RU_EXECUTION");
        for (String word : List.of(PLANTED, "ana@example.org", Newsroom.ORDINARY, Newsroom.TEXT, "Lifting boxes")) {
            assertThat(tables.holding(word)).as(word).isEmpty();
        }
        write(question, Newsroom.TEXT);
        incidents.retry(of(question).id());
        tokens.moveOn(question);
    }

    @Test
    void aLetterThatIsStuckIsNamedByItsNumber() {
        transaction.executeWithoutResult(status -> delivery.begin(4711, null));
        Job job = management.createJobQuery().activityId(Steps.SEND_MAIL).list().stream()
                .filter(due -> Long.valueOf(4711).equals(runtime.getVariable(due.getExecutionId(), ProcessData.LETTER)))
                .findFirst()
                .orElseThrow();
        management.setJobRetries(job.getId(), 0);
        assertThat(incidents.open())
                .filteredOn(incident -> Long.valueOf(4711).equals(incident.letter()))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.step()).isEqualTo("Send the mail");
                    assertThat(incident.question()).isNull();
                    assertThat(incidents.retry(incident.id())).isEqualTo(Incidents.Retried.RUNNING);
                });
        management.executeJob(job.getId());
        assertThat(incidents.open()).noneMatch(incident -> incident.letter() != null);
    }

    @Test
    void editorsAreToldOnceOfWhatIsStuckAndNotOfTheLetterThatSaysSo() {
        rows.sql("update incident_notice set told_at = '2020-01-01 00:00:00'").update();
        long before = told();
        Reference question = answered();
        write(question, PLANTED);
        fail(question, 4);
        assertThatThrownBy(() -> tell.tell(newsroom.person("edith"))).isInstanceOf(Problem.class);
        assertThat(told()).isEqualTo(before);
        tell.tell(Viewer.system());
        tell.tell(Viewer.system());
        assertThat(told()).isEqualTo(before + 1);

        write(question, Newsroom.TEXT);
        incidents.retry(of(question).id());
        tokens.moveOn(question);
        Job letter = management.createJobQuery().activityId(Steps.SEND_MAIL).list().stream()
                .filter(due -> newest() == (Long) runtime.getVariable(due.getExecutionId(), ProcessData.LETTER))
                .findFirst()
                .orElseThrow();
        management.setJobRetries(letter.getId(), 0);
        rows.sql("update incident_notice set told_at = '2020-01-01 00:00:00'").update();
        tell.tell(Viewer.system());
        assertThat(told()).isEqualTo(before + 1);
        management.deleteJob(letter.getId());
    }

    private long told() {
        return rows.sql("select count(*) from mail_message where letter = 'INCIDENT'")
                .query(Long.class)
                .single();
    }

    private long newest() {
        return rows.sql("select max(id) from mail_message where letter = 'INCIDENT'")
                .query(Long.class)
                .single();
    }

    @Test
    void anUnknownIncidentCannotBeTriedAgain() {
        assertThat(incidents.retry("no-such-incident")).isEqualTo(Incidents.Retried.UNKNOWN);
    }

    private Reference answered() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.ANONYMOUS);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, true);
        newsroom.decides(question, "rosa", Verdict.APPROVE);
        management.executeJob(tokens.jobs(question).get(0).getId());
        return question;
    }

    private Job fail(Reference question, int times) {
        for (int i = 0; i < times; i++) {
            String job = tokens.jobs(question).get(0).getId();
            assertThat(catchThrowable(() -> management.executeJob(job))).isInstanceOf(StepFailed.class);
        }
        return management
                .createJobQuery()
                .processInstanceId(tokens.instance(question).getId())
                .singleResult();
    }

    private void write(Reference question, String answer) {
        rows.sql("update draft_revision set answer = ? where question_id ="
                        + " (select id from question where reference = ?)")
                .params(answer, question.code())
                .update();
    }

    private Incident of(Reference question) {
        return incidents.open().stream()
                .filter(incident -> question.code().equals(incident.question()))
                .findFirst()
                .orElseThrow();
    }
}
