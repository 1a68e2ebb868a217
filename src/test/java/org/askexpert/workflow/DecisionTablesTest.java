package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case a rule at least: a missing input falls through to the last rule without a word. */
class DecisionTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, true, true, false, anonymous, red-flag",
        "2, 1, 1, 1, false, false, true, never, red-flag",
        "0, 1, 1, 1, true, true, false, anonymous, complaint",
        "0, 0, 3, 1, true, false, true, never, out-of-scope",
        "0, 0, 0, 1, true, true, true, never, spam",
        "0, 0, 0, 0, true, true, false, anonymous, no-language",
        "0, 0, 0, 0, false, false, false, never, no-language",
        "0, 0, 0, 0, true, true, true, anonymous, sensitive-public",
        "0, 0, 0, 0, true, true, true, never, sensitive",
        "0, 0, 0, 0, true, false, true, anonymous, ordinary",
        "0, 0, 0, 0, true, false, true, never, ordinary",
        "0, 0, 0, 0, false, false, true, anonymous, no-topic",
        "0, 0, 0, 0, true, , , , ordinary",
    })
    void triageFindsTheKindOfQuestion(
            int redFlags,
            int complaint,
            int outOfScope,
            int spam,
            boolean topicKnown,
            Boolean sensitive,
            Boolean answered,
            String publish,
            String rule) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("redFlags", redFlags);
        facts.put("complaintWords", complaint);
        facts.put("outOfScopeWords", outOfScope);
        facts.put("spamWords", spam);
        facts.put("topicKnown", topicKnown);
        if (sensitive != null) facts.put("sensitiveTopic", sensitive);
        if (answered != null) facts.put("languageAnswered", answered);
        if (publish != null) facts.put("publish", publish);
        assertThat(decide("bpmn/triage.dmn", "triage", facts)).isEqualTo(rule);
    }

    @Test
    void withoutFactsAnEditorLooks() {
        assertThat(decide("bpmn/triage.dmn", "triage", Map.of())).isEqualTo("no-topic");
    }

    @ParameterizedTest
    @CsvSource({
        "true, ordinary, true, topic",
        "true, out-of-scope, true, topic",
        "true, ordinary, false, topic-and-parent",
        "true, urgent, true, topic-and-parent",
        "true, urgent, false, topic-and-parent",
        "false, urgent, false, nobody",
        "false, ordinary, false, nobody",
        "true, complaint, true, nobody",
        ", , , nobody",
    })
    void routingNamesThePool(Boolean topicKnown, String lane, Boolean expertFree, String pool) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("topicKnown", topicKnown);
        facts.put("lane", lane);
        facts.put("expertFree", expertFree);
        assertThat(decide("bpmn/routing.dmn", "routing", facts)).isEqualTo(pool);
    }

    @ParameterizedTest
    @CsvSource({"urgent, false, false", "ordinary, true, false", "ordinary, false, true", ", , true"})
    void urgentAndSensitiveQuestionsGoToNobodyOnProbation(String lane, Boolean sensitive, boolean mayBeAsked) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("lane", lane);
        facts.put("sensitiveTopic", sensitive);
        assertThat(decide("bpmn/routing.dmn", "ask-on-probation", facts)).isEqualTo(mayBeAsked);
    }

    @ParameterizedTest
    @CsvSource({
        "respond-within-days, urgent, respond-urgent",
        "respond-within-days, ordinary, respond-ordinary",
        "respond-within-days, complaint, respond-ordinary",
        "finish-within-days, urgent, finish-urgent",
        "finish-within-days, ordinary, finish-ordinary",
        "remind-asker-after-days, urgent, remind-asker-urgent",
        "remind-asker-after-days, ordinary, remind-asker-ordinary",
        "remind-asker-after-days, , remind-asker-ordinary",
        "wait-for-asker-days, urgent, wait-for-asker",
        "remind-to-respond-days-before, urgent, remind-to-respond",
        "remind-to-finish-days-before, urgent, remind-to-finish-urgent",
        "remind-to-finish-days-before, complaint, remind-to-finish-ordinary",
        "remind-editors-after-days, urgent, remind-editors-urgent",
        "remind-editors-after-days, suspected-spam, remind-editors-ordinary",
        "remind-reviewers-after-days, urgent, remind-reviewers-urgent",
        "remind-reviewers-after-days, ordinary, remind-reviewers-ordinary",
        "review-within-days, urgent, review-urgent",
        "review-within-days, ordinary, review-ordinary",
        "edition-within-days, urgent, edition"
    })
    void deadlinesNameTheLimitThatHolds(String table, String lane, String limit) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("lane", lane);
        assertThat(decide("bpmn/deadlines.dmn", table, facts)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "ordinary, false, false, 1",
        "ordinary, true, false, 2",
        "ordinary, false, true, 2",
        "urgent, false, false, 2"
    })
    void redFlagsSensitiveTopicsAndNewExpertsNeedTwoReviewers(
            String lane, boolean sensitive, boolean probation, int depth) {
        Map<String, Object> facts = Map.of("lane", lane, "sensitiveTopic", sensitive, "expertOnProbation", probation);
        assertThat(decide("bpmn/review-depth.dmn", "review-depth", facts)).isEqualTo(depth);
    }

    private static Object decide(String path, String key, Map<String, Object> facts) {
        var decisions =
                ENGINE.parseDecisions(new ByteArrayInputStream(Model.at(path).content()));
        var decision = decisions.stream()
                .filter(one -> one.getKey().equals(key))
                .findFirst()
                .orElseThrow();
        return ENGINE.evaluateDecisionTable(decision, facts).getSingleEntry();
    }
}
