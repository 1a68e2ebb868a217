package org.askexpert.workflow;

import static org.askexpert.question.Publish.ANONYMOUS;
import static org.askexpert.question.Publish.NEVER;
import static org.askexpert.workflow.Newsroom.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.picture.Processes;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Verdict;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that began with a released model come over to the one of today, wherever they wait, and reach an end. */
@ProcessTest
class UpgradeTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Walk walk;

    @Autowired
    private Upgrade upgrade;

    @Autowired
    private Processes processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private String released;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    @AfterEach
    void backToTheModelOfToday() {
        if (released != null) repository.deleteDeployment(released, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"released/question-to-answer.bpmn", "released/2/question-to-answer.bpmn"})
    void whatWaitsInAReleasedModelComesOverAndReachesAnEnd(String model) {
        assumeTrue(tag(Model.at(model)) < tag(Model.at("bpmn/question-to-answer.bpmn")), "not released over yet");
        deploy(model);
        Map<String, Reference> waiting = everywhere();
        assertThat(waiting.values())
                .allSatisfy(question -> assertThat(versionOf(question)).isEqualTo("" + tag(Model.at(model))));
        upgrade.run();
        waiting.forEach(this::stands);
        assertThat(processes.leftBehind()).isEmpty();
        assertThat(upgrade.run()).isZero();
        waiting.values().forEach(walk::toTheEnd);
    }

    @Test
    void whatCannotComeOverStaysAndIsListedWithItsReason() {
        deploy("models/dead-end.bpmn");
        ProcessInstance lost = runtime.startProcessInstanceByKey(Steps.QUESTION_TO_ANSWER, "Q7K3-M9XT");
        upgrade.run();
        assertThat(processes.leftBehind()).singleElement().satisfies(left -> {
            assertThat(left.key()).isEqualTo("Q7K3-M9XT");
            assertThat(left.step()).isEqualTo("A step of old");
            assertThat(left.isGone()).isTrue();
        });
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(lost.getId())
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(lost.getProcessDefinitionId());
    }

    /** One question at each place where a released model can wait, those of steps about to run included. */
    private Map<String, Reference> everywhere() {
        Map<String, Reference> waiting = new LinkedHashMap<>();
        waiting.put("questionReceived", newsroom.asked(ORDINARY, "backs", NEVER));
        Reference choosing = newsroom.asked(ORDINARY, "backs", NEVER);
        tokens.moveOneStep(choosing);
        waiting.put(Steps.CHOOSE_EXPERT, choosing);
        waiting.put(Steps.TRIAGE_BY_HAND, asked(null, NEVER));
        waiting.put(Steps.ASSIGN_BY_HAND, asked("feet", NEVER));
        waiting.put(Steps.ACCEPT_QUESTION, asked("backs", NEVER));
        Reference drafting = asked("backs", NEVER);
        newsroom.accepts(drafting);
        waiting.put(Steps.DRAFT_ANSWER, drafting);
        waiting.put(Steps.REVIEW_ANSWER, inReview(NEVER, false));
        Reference releasing = inReview(NEVER, false);
        newsroom.decides(releasing, "rosa", Verdict.APPROVE_PRIVATE);
        waiting.put(Steps.RELEASE_ANSWER, releasing);
        waiting.put(Steps.PREPARE_EDITION, answered(false));
        waiting.put(Steps.REVIEW_PUBLIC_EDITION, answered(true));
        Reference publishing = inReview(ANONYMOUS, true);
        newsroom.decides(publishing, "rosa", Verdict.APPROVE);
        tokens.moveOneStep(publishing);
        waiting.put(Steps.PUBLISH_TO_ARCHIVE, publishing);
        Reference asking = asked("backs", NEVER);
        newsroom.accepts(asking);
        if (walk.asksTheAsker(asking)) waiting.put(Steps.AWAIT_REPLY, asking);
        return waiting;
    }

    /** Where it was, with every clock the new model hangs on the place, and free to be withdrawn before its answer. */
    private void stands(String step, Reference question) {
        assertThat(versionOf(question)).as(step).isEqualTo("" + tag(Model.at("bpmn/question-to-answer.bpmn")));
        assertThat(runtime.getActiveActivityIds(instance(question).getId())).contains(step);
        Set<String> clocks =
                management.createJobQuery().processInstanceId(instance(question).getId()).timers().list().stream()
                        .map(job -> management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult()
                                .getActivityId())
                        .collect(Collectors.toSet());
        assertThat(clocks).as(step).isEqualTo(clocksAt(step));
        assertThat(runtime.createEventSubscriptionQuery()
                        .processInstanceId(instance(question).getId())
                        .eventName(Steps.QUESTION_WITHDRAWN)
                        .count())
                .as(step)
                .isOne();
    }

    /** Timers on the step and on whatever holds it; a step about to run has not begun yet. */
    private static Set<String> clocksAt(String step) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(
                Model.at("bpmn/question-to-answer.bpmn").content()));
        ModelElementInstance place = model.getModelElementById(step);
        boolean waits = place instanceof UserTask || place instanceof ReceiveTask || place instanceof CatchEvent;
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .filter(clock -> (waits && clock.getAttachedTo().equals(place)) || holds(clock.getAttachedTo(), place))
                .map(BoundaryEvent::getId)
                .collect(Collectors.toSet());
    }

    private static boolean holds(ModelElementInstance outer, ModelElementInstance place) {
        ModelElementInstance parent = place.getParentElement();
        return parent != null && (parent.equals(outer) || holds(outer, parent));
    }

    private Reference asked(String topic, Publish publish) {
        Reference question = newsroom.asked(ORDINARY, topic, publish);
        tokens.moveOn(question);
        return question;
    }

    private Reference inReview(Publish publish, boolean edition) {
        Reference question = asked("backs", publish);
        newsroom.accepts(question);
        newsroom.writes(question, edition);
        return question;
    }

    private Reference answered(boolean edition) {
        Reference question = inReview(ANONYMOUS, edition);
        newsroom.decides(question, "rosa", Verdict.APPROVE_PRIVATE);
        tokens.moveOn(question);
        return question;
    }

    private void deploy(String model) {
        released = repository
                .createDeployment()
                .addClasspathResource(model)
                .deploy()
                .getId();
    }

    private ProcessInstance instance(Reference question) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(question.code(), Steps.QUESTION_TO_ANSWER)
                .singleResult();
    }

    private String versionOf(Reference question) {
        return repository
                .getProcessDefinition(instance(question).getProcessDefinitionId())
                .getVersionTag();
    }

    private static int tag(Model model) {
        return model.tags().get(Steps.QUESTION_TO_ANSWER);
    }
}
