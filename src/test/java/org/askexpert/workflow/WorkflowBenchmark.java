package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.testing.MySqlServer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whole ways of questions per second, with all our rules, rows and mails, beside the same models on a bare engine with
 * empty delegates, on the same database in one run: {@code mvn test -Dtest.jit= -Dtest=WorkflowBenchmark}, with
 * {@code -Dbenchmark.mysql=true} on MySQL. Its name keeps it out of every other run.
 */
@ProcessTest
@DirtiesContext
class WorkflowBenchmark {

    private static final int ROUNDS = 10;
    private static final int QUESTIONS = Integer.getInteger("benchmark.questions", 20);
    private static final int LETTERS = 5;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ManagementService management;

    @Autowired
    private DataSource database;

    private ProcessEngine bare;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        if (!Boolean.getBoolean("benchmark.mysql")) return;
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    @Test
    void wholeWaysPerSecondBesideTheBareEngine() {
        newsroom.open();
        bare = bareEngine();
        time(this::wholeWay);
        time(this::bareWay);
        Duration whole = Duration.ZERO;
        Duration alone = Duration.ZERO;
        for (int i = 0; i < ROUNDS; i++) {
            whole = whole.plus(time(this::wholeWay));
            alone = alone.plus(time(this::bareWay));
        }
        System.out.printf(
                "Whole ways per second: %.1f, bare engine: %.1f, ratio %.2f%n",
                perSecond(whole), perSecond(alone), perSecond(whole) / perSecond(alone));
        bare.close();
    }

    private void wholeWay() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.ANONYMOUS);
        run(management, question.code());
        newsroom.accepts(question);
        newsroom.writes(question, true);
        newsroom.decides(question, "rosa", Verdict.APPROVE);
        run(management, question.code());
        assertThat(tokens.stage(question)).isEqualTo(Stage.PUBLISHED);
        assertThat(newsroom.letters(question)).hasSize(LETTERS);
    }

    private void bareWay() {
        String key = UUID.randomUUID().toString();
        bare.getRuntimeService().startProcessInstanceByMessage("bare-question-received", key);
        run(bare.getManagementService(), key);
        complete(key, Steps.ACCEPT_QUESTION, Map.of(ProcessData.ASSIGNMENT, "ACCEPTED"));
        complete(key, Steps.DRAFT_ANSWER, Map.of());
        complete(key, Steps.REVIEW_ANSWER, Map.of(ProcessData.VERDICT, "APPROVED", ProcessData.ASSIGNMENT, "ACCEPTED"));
        for (long letter = 0; letter < LETTERS; letter++) {
            bare.getRuntimeService().startProcessInstanceByKey("bare-mail", key, Map.of(ProcessData.LETTER, letter));
        }
        run(bare.getManagementService(), key);
        assertThat(bare.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count())
                .isZero();
    }

    private void complete(String key, String step, Map<String, Object> data) {
        Task task = bare.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .singleResult();
        bare.getTaskService().complete(task.getId(), data);
    }

    /** Runs what is due of this question and of the mails about it, until nothing is. */
    private void run(ManagementService jobs, String key) {
        for (List<String> due = due(key); !due.isEmpty(); due = due(key)) due.forEach(jobs::executeJob);
    }

    private List<String> due(String key) {
        return newsroom.rows()
                .sql("select j.ID_ from ACT_RU_EXECUTION e join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_"
                        + " where e.BUSINESS_KEY_ = ? and j.TYPE_ = 'message'")
                .param(key)
                .query(String.class)
                .list();
    }

    private static Duration time(Runnable way) {
        long begin = System.nanoTime();
        for (int i = 0; i < QUESTIONS; i++) way.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static double perSecond(Duration time) {
        return ROUNDS * QUESTIONS / (time.toNanos() / 1e9);
    }

    private ProcessEngine bareEngine() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setProcessEngineName("bare");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("full");
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(new Empty());
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("bare-question.bpmn", renamed("bpmn/question-to-answer.bpmn"))
                .addString("bare-mail.bpmn", renamed("bpmn/deliver-mail.bpmn"))
                .deploy();
        return engine;
    }

    /** The same model under other names: of two processes that start by one message the engine takes none. */
    private static String renamed(String path) {
        return new String(Model.at(path).content(), StandardCharsets.UTF_8)
                .replace("\"question-to-answer\"", "\"bare-question\"")
                .replace("\"deliver-mail\"", "\"bare-mail\"")
                .replaceAll("(<bpmn:message [^>]*name=\")", "$1bare-");
    }

    /** Delegates that do nothing but say what the next gateway asks for. */
    public static class Nothing implements JavaDelegate, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable(ProcessData.SOMEBODY_FREE, true);
            execution.setVariable(ProcessData.ASSIGNMENT, "OFFERED");
            execution.setVariable(ProcessData.PUBLISH, "PUBLISH");
        }

        @Override
        public void notify(DelegateExecution execution) {
            execution.setVariable(ProcessData.NEEDS_EDITOR, false);
        }

        public int redFlags(DelegateExecution execution) {
            return 0;
        }

        public int complaintWords(DelegateExecution execution) {
            return 0;
        }

        public int outOfScopeWords(DelegateExecution execution) {
            return 0;
        }

        public int spamWords(DelegateExecution execution) {
            return 0;
        }

        public boolean topicKnown(DelegateExecution execution) {
            return true;
        }

        public boolean sensitiveTopic(DelegateExecution execution) {
            return false;
        }

        public boolean languageAnswered(DelegateExecution execution) {
            return true;
        }

        public String publish(DelegateExecution execution) {
            return "ANONYMOUS";
        }

        public Date of(DelegateExecution execution, String which) {
            return new Date(System.currentTimeMillis() + 86_400_000L);
        }

        public String delays() {
            return "PT1M";
        }
    }

    private static final class Empty extends AbstractMap<Object, Object> {

        private final Nothing nothing = new Nothing();

        @Override
        public boolean containsKey(Object name) {
            return ModelBeans.NAMES.contains(name);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? nothing : null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
