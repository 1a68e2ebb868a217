package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askexpert.question.EditorialRules;
import org.askexpert.question.Lane;
import org.askexpert.question.ProcessRecords;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.Verdict;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine writes down, and what it must not. */
@ProcessTest
class EngineRecordsTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private EditorialRules rules;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ReceiveQuestion receive;

    @Autowired
    private EngineTables tables;

    @Autowired
    private ProcessRecords records;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient rows;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theEngineKnowsStaffByNumberOnlyAndForgetsThemAfterTheStep() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        tokens.moveOn(question);
        var expert = newsroom.expertOf(question);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(expert, null));
        newsroom.accepts(question);
        assertThat(history.createUserOperationLogQuery()
                        .processInstanceId(tokens.instance(question).getId())
                        .list())
                .extracting(UserOperationLogEntry::getUserId)
                .isNotEmpty()
                .containsOnly("staff-" + expert.person());
        assertThat(identity.getCurrentAuthentication()).isNull();
    }

    @Test
    void aDecisionAskedForAloneGoesWithTheRestOfTheHistory() {
        rules.respondWithinDays(Lane.URGENT);
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey(Steps.RESPOND_WITHIN_DAYS)
                        .list())
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(decision.getRemovalTime()).isNotNull());
    }

    @Test
    void noTableOfTheEngineHoldsATextOfTheQuestion() {
        Reference question = newsroom.asked("Does a plumbago cure backs?", "backs", Publish.NEVER);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, false);
        newsroom.decides(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.moveOn(question);
        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_HI_DEC_IN", "ACT_HI_DEC_OUT")) {
            assertThat(rows.sql("select count(*) from " + table + " where TEXT_ like ? or TEXT_ like ?")
                            .params("%plumbago%", "%knees%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whatIsForgottenLeavesNoTraceInAnyTableOfTheEngine() {
        Reference kept = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        Reference ended = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        tokens.moveOn(ended);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(newsroom.expertOf(ended), null));
        newsroom.accepts(ended);
        newsroom.writes(ended, false);
        newsroom.decides(ended, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.moveOn(ended);
        Reference running = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        tokens.moveOn(running);
        for (Reference question : List.of(ended, running)) {
            String instance = tokens.instance(question).getId();
            assertThat(tables.holding(instance)).contains("ACT_HI_PROCINST", "ACT_HI_DECINST");
            transaction.executeWithoutResult(status -> records.forget(question));
            assertThat(tables.holding(question.code())).isEmpty();
            assertThat(tables.holding(instance)).isEmpty();
        }
        assertThat(tokens.runs(kept)).isTrue();
    }

    @Test
    void conflictsAreTriedAgainOutsideTheTransaction() {
        assertThat(((Advised) receive).getAdvisors())
                .extracting(Advisor::getAdvice)
                .extracting(advice -> advice.getClass().getSimpleName())
                .containsSubsequence("ConflictRetries", "TransactionInterceptor");
    }
}
