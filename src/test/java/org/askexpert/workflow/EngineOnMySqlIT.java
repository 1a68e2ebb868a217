package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askexpert.AskAnExpert;
import org.askexpert.picture.Processes;
import org.askexpert.picture.Visit;
import org.askexpert.picture.Waiter;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.Incidents;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What H2 hides, on a server that holds a second engine's tables as well. */
@NeedsDocker
@ProcessTest
@DirtiesContext
class EngineOnMySqlIT {

    private static final MySqlServer.Schema SCHEMA = MySqlServer.freshSchema();

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Processes processes;

    @Autowired
    private AcceptQuestion accept;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        tablesOfAnotherEngine();
        settings.add("spring.datasource.url", SCHEMA::url);
        settings.add("spring.datasource.username", SCHEMA::user);
        settings.add("spring.datasource.password", SCHEMA::password);
    }

    private static void tablesOfAnotherEngine() {
        MySqlServer.Schema other = MySqlServer.freshSchema();
        Flyway.configure()
                .dataSource(other.url(), other.user(), other.password())
                .locations("classpath:no-other-migrations")
                .javaMigrations(new EngineSchema())
                .load()
                .migrate();
    }

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    @Test
    void everyTableOfTheEngineHoldsFourByteText() {
        assertThat(rows.sql("select distinct table_collation from information_schema.tables"
                                + " where table_schema = database() and table_name like 'ACT\\_%'")
                        .query(String.class)
                        .list())
                .containsExactly("utf8mb4_bin");
    }

    @Test
    void fourByteTextComesBackAsTyped() {
        Reference question = newsroom.asked("Is 🧘 good for 𝔟acks?", "backs", Publish.NEVER);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, false);
        assertThat(rows.sql("select title from question where reference = ?")
                        .param(question.code())
                        .query(String.class)
                        .single())
                .isEqualTo("Is 🧘 good for 𝔟acks?");
        assertThat(rows.sql("select answer from draft_revision d join question q on q.id = d.question_id"
                                + " where q.reference = ?")
                        .param(question.code())
                        .query(String.class)
                        .single())
                .isEqualTo(Newsroom.TEXT);
    }

    @Test
    void anIncidentIsRaisedTriedAgainAndGoesWithItsProcess() {
        Reference question = stuck();
        var incident = incidents.open().stream()
                .filter(one -> question.code().equals(one.question()))
                .findFirst()
                .orElseThrow();
        assertThat(incidents.retry(incident.id())).isEqualTo(Incidents.Retried.RUNNING);
        assertThat(incidents.open()).doesNotContain(incident);
        fail(question);
        assertThat(incidents.open()).extracting(Incidents.Incident::question).contains(question.code());
        runtime.deleteProcessInstance(tokens.instance(question).getId(), "test");
        assertThat(incidents.open()).extracting(Incidents.Incident::question).doesNotContain(question.code());
    }

    @Test
    void thePictureCountsWhatWaitsAndShowsTheWay() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, null, Publish.NEVER);
        Reference asked = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        tokens.moveOn(question);
        Instant soon = Instant.now().plusSeconds(60);
        assertThat(processes.queues(soon))
                .filteredOn(queue -> queue.process().equals(Steps.QUESTION_TO_ANSWER))
                .filteredOn(queue ->
                        Set.of(Steps.TRIAGE_BY_HAND, "questionReceived").contains(queue.step()))
                .hasSize(2)
                .allSatisfy(queue -> assertThat(queue.count()).isPositive().isEqualTo(queue.aged()));
        assertThat(processes.waiters(Steps.QUESTION_TO_ANSWER, Steps.TRIAGE_BY_HAND, 100))
                .extracting(Waiter::key)
                .contains(question.code());
        assertThat(processes.way(asked)).extracting(Visit::step).contains("questionReceived");
        assertThat(processes.way(question))
                .extracting(Visit::step)
                .containsSubsequence("questionReceived", Steps.TRIAGE, Steps.TRIAGE_BY_HAND);
    }

    @Test
    void ofTwoWhoPickUpAtOnceOneWins() throws InterruptedException {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "feet", Publish.NEVER);
        tokens.moveOn(question);
        Callable<Void> pickUp = () -> {
            accept.accept(question, newsroom.person("chidi"));
            return null;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> results = two.invokeAll(List.of(pickUp, pickUp));
            assertThat(results).filteredOn(EngineOnMySqlIT::won).as("winners").hasSize(1);
        } finally {
            two.shutdownNow();
        }
        tokens.waitsAt(question, Steps.DRAFT_ANSWER, Stage.DRAFTING);
    }

    @Test
    void aRestartMigratesAndDeploysNothing() {
        long deployments = repository.createDeploymentQuery().count();
        long migrations = migrations();
        var settings = new String[] {
            "--server.port=0",
            "--spring.datasource.url=" + SCHEMA.url(),
            "--spring.datasource.username=" + SCHEMA.user(),
            "--spring.datasource.password=" + SCHEMA.password()
        };
        new SpringApplicationBuilder(AskAnExpert.class).run(settings).close();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(migrations()).isEqualTo(migrations);
    }

    private long migrations() {
        return rows.sql("select count(*) from flyway_schema_history")
                .query(Long.class)
                .single();
    }

    private static boolean won(Future<Void> result) {
        try {
            result.get();
            return true;
        } catch (ExecutionException lost) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private Reference stuck() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.ANONYMOUS);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, true);
        newsroom.decides(question, "rosa", Verdict.APPROVE);
        management.executeJob(tokens.jobs(question).get(0).getId());
        rows.sql("update draft_revision set answer = 'changed behind the back'"
                        + " where question_id = (select id from question where reference = ?)")
                .param(question.code())
                .update();
        for (int i = 0; i < 4; i++) fail(question);
        return question;
    }

    private void fail(Reference question) {
        String job = tokens.jobs(question).get(0).getId();
        assertThat(catchThrowable(() -> management.executeJob(job))).isInstanceOf(StepFailed.class);
    }
}
