package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askexpert.question.Lane;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageRuleTest {

    @ParameterizedTest
    @CsvSource({
        "red-flag, URGENT, false, true",
        "complaint, COMPLAINT, true, true",
        "out-of-scope, OUT_OF_SCOPE, true, true",
        "spam, SUSPECTED_SPAM, true, true",
        "no-topic, ORDINARY, true, true",
        "no-language, ORDINARY, true, true",
        "sensitive-public, ORDINARY, false, true",
        "sensitive, ORDINARY, false, true",
        "ordinary, ORDINARY, false, true"
    })
    void eachRuleLeadsToItsLane(String code, Lane lane, boolean editorWithTopic, boolean editorWithoutTopic) {
        TriageRule rule = TriageRule.of(code);
        assertThat(rule.lane()).isEqualTo(lane);
        assertThat(rule.needsEditor(true)).isEqualTo(editorWithTopic);
        assertThat(rule.needsEditor(false)).isEqualTo(editorWithoutTopic);
    }

    @Test
    void aRuleNobodyKnowsStopsTheStep() {
        assertThatThrownBy(() -> TriageRule.of("whim")).isInstanceOf(Problem.class);
    }
}
