package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.shared.Problem;
import org.askexpert.workflow.Act.Planned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thousands of steps nobody planned, allowed and not: after each the row of the question and its process agree, and what
 * was refused moved nothing. {@code -Dwalk.steps=100000 -Dwalk.seed=…} walks longer and elsewhere.
 */
@ProcessTest
class RandomWalkTest {

    private static final int STEPS = Integer.getInteger("walk.steps", 2_000);
    private static final long SEED = Long.getLong("walk.seed", 20_260_601L);
    private static final int STEPS_OF_ONE = 40;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Acts acts;

    @Autowired
    private Agreement agreement;

    @Autowired
    private JdbcClient rows;

    private final Set<String> stages = new HashSet<>();
    private int done;
    private int refused;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    @Test
    void rowsAndProcessAgreeAfterEveryStepAndRefusedStepsMoveNothing() {
        Random dice = new Random(SEED);
        List<Act> all = acts.all();
        while (done + refused < STEPS) {
            List<Planned> plan = new ArrayList<>();
            for (int i = 0; i < STEPS_OF_ONE; i++) {
                plan.add(new Planned(all.get(dice.nextInt(all.size())), dice.nextLong()));
            }
            AssertionError wrong = walk(plan);
            if (wrong != null) fail("Seed %d: %s%n%s", SEED, shortest(plan), wrong.getMessage());
        }
        assertThat(stages).as("stages reached").hasSize(Stage.values().length);
        assertThat(done).as("steps done, %d refused", refused).isGreaterThan(STEPS / 10);
        assertThat(refused).isGreaterThan(STEPS / 10);
    }

    @Test
    void aRowThatWentAheadOfItsProcessIsNoticed() {
        Reference question = newsroom.asked(Newsroom.ORDINARY, "backs", Publish.NEVER);
        agreement.holds(question);
        rows.sql("update question set stage = 'DRAFTING' where reference = ?")
                .param(question.code())
                .update();
        assertThatThrownBy(() -> agreement.holds(question)).isInstanceOf(AssertionError.class);
    }

    private List<Planned> shortest(List<Planned> plan) {
        return Shrinking.of(plan, rest -> walk(rest) != null);
    }

    /** Walks a fresh question; what went wrong, or null. */
    private AssertionError walk(List<Planned> plan) {
        Random kind = new Random(plan.get(0).seed());
        String topic = List.of("backs", "grief", "feet", "none").get(kind.nextInt(4));
        Publish publish = kind.nextBoolean() ? Publish.ANONYMOUS : Publish.NEVER;
        Reference question = newsroom.asked(Newsroom.ORDINARY, topic.equals("none") ? null : topic, publish);
        try {
            Agreement.State state = agreement.holds(question);
            for (Planned next : plan) state = take(next, question, state);
            return null;
        } catch (AssertionError disagreement) {
            return disagreement;
        }
    }

    private Agreement.State take(Planned next, Reference question, Agreement.State before) {
        boolean isRefused = isRefused(next, question);
        Agreement.State after = agreement.holds(question);
        if (isRefused) assertThat(after).as("after the refused %s", next).isEqualTo(before);
        stages.add((String) after.row().get("stage"));
        return after;
    }

    private boolean isRefused(Planned next, Reference question) {
        try {
            next.act().attempt().make(question, new Random(next.seed()));
            done++;
            return false;
        } catch (Problem | StepFailed refusal) {
            refused++;
            return true;
        } catch (RuntimeException fault) {
            throw new AssertionError(next + " broke: " + fault, fault);
        }
    }
}
