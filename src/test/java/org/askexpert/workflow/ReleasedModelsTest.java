package org.askexpert.workflow;

import static org.askexpert.workflow.Newsroom.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.question.WithdrawQuestion;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that began with the last released model go on with it, and call today's beans. */
@ProcessTest
class ReleasedModelsTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WithdrawQuestion withdraw;

    private String released;

    @BeforeEach
    void deployTheReleasedModel() {
        newsroom.open();
        released = repository
                .createDeployment()
                .addClasspathResource("released/question-to-answer.bpmn")
                .deploy()
                .getId();
    }

    @AfterEach
    void backToTheModelOfToday() {
        repository.deleteDeployment(released, true);
    }

    @Test
    void anOldQuestionIsAnsweredAndPublished() {
        Reference question = inReview(Publish.ANONYMOUS);
        newsroom.decides(question, "rosa", Verdict.APPROVE);
        tokens.moveOn(question);
        tokens.ended(question, "published", Stage.PUBLISHED);
    }

    @Test
    void anOldQuestionIsWithdrawnAlthoughItsModelKnowsNoSuchMessage() {
        Reference question = inReview(Publish.NEVER);
        withdraw.withdraw(newsroom.askerOf(question));
        assertThat(tokens.stage(question)).isEqualTo(Stage.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                        .count())
                .isZero();
        assertThat(tokens.instance(question).getDeleteReason()).isEqualTo(Steps.QUESTION_WITHDRAWN);
    }

    private Reference inReview(Publish publish) {
        Reference question = newsroom.asked(ORDINARY, "backs", publish);
        tokens.moveOn(question);
        newsroom.accepts(question);
        newsroom.writes(question, true);
        tokens.waitsAt(question, Steps.REVIEW_ANSWER, Stage.IN_REVIEW);
        assertThat(repository
                        .getProcessDefinition(tokens.instance(question).getProcessDefinitionId())
                        .getVersionTag())
                .isEqualTo("1");
        return question;
    }
}
