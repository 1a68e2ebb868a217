package org.askexpert.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final TopicView MIND = view(1, "mind", null, true, false);
    private static final TopicView BONES = view(2, "bones", null, false, true);
    private static final TopicView SLEEP = view(3, "mind/sleep", MIND, true, false);
    private static final TopicView BACK = view(4, "bones/back", BONES, false, false);

    @Test
    void thereIsNoThirdLevel() {
        Topic child = Topic.top("mind", "Mind", false, 1).child("sleep", "Sleep", false, 1);
        assertThat(child.slug()).isEqualTo("mind/sleep");
        assertThatThrownBy(() -> child.child("naps", "Naps", false, 1)).isInstanceOf(Problem.class);
    }

    @Test
    void theTreeKeepsTheOrderAndFindsByKey() {
        var tree = TopicTree.of(List.of(BACK, MIND, SLEEP, BONES));
        assertThat(tree.all()).containsExactly(MIND, SLEEP, BONES, BACK);
        assertThat(tree.find(new TopicId(4))).contains(BACK);
        assertThat(tree.find(new TopicId(9))).isEmpty();
    }

    @Test
    void nothingBelowARetiredTopicTakesQuestions() {
        assertThat(TopicTree.of(List.of(MIND, SLEEP, BONES, BACK)).open()).containsExactly(MIND, SLEEP);
    }

    @Test
    void aTopicKnowsItsWayDown() {
        assertThat(SLEEP.trail()).isEqualTo("mind › mind/sleep");
        assertThat(SLEEP.withParents()).containsExactly(new TopicId(3), new TopicId(1));
        assertThat(MIND.withParents()).containsExactly(new TopicId(1));
    }

    private static TopicView view(long id, String slug, TopicView parent, boolean sensitive, boolean retired) {
        return new TopicView(new TopicId(id), slug, slug, parent, sensitive, retired);
    }
}
