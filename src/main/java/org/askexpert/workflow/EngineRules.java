package org.askexpert.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.askexpert.calendar.LimitDays;
import org.askexpert.question.EditorialRules;
import org.askexpert.question.Lane;
import org.askexpert.question.Patience;
import org.askexpert.routing.RoutingRules;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables that editors can read. The same facts get the same answer, so it is asked once a minute at most:
 * a table changes only when a newer program deploys it.
 */
@Component
class EngineRules implements EditorialRules, RoutingRules {

    private final DecisionService decisions;
    private final LimitDays limits;
    private final Cache<Asked, Object> answers = Caffeine.newBuilder()
            .expireAfterWrite(1, TimeUnit.MINUTES)
            .maximumSize(1_000)
            .build();

    EngineRules(DecisionService decisions, LimitDays limits) {
        this.decisions = decisions;
        this.limits = limits;
    }

    @Override
    public int respondWithinDays(Lane lane) {
        return days(Steps.RESPOND_WITHIN_DAYS, lane);
    }

    @Override
    public int finishWithinDays(Lane lane) {
        return days(Steps.FINISH_WITHIN_DAYS, lane);
    }

    @Override
    public int remindAskerAfterDays(Lane lane) {
        return days(Steps.REMIND_ASKER_AFTER_DAYS, lane);
    }

    @Override
    public int waitForAskerDays(Lane lane) {
        return days(Steps.WAIT_FOR_ASKER_DAYS, lane);
    }

    @Override
    public int days(Patience patience, Lane lane) {
        return days(patience.code(), lane);
    }

    @Override
    public int reviewDepth(Lane lane, boolean sensitiveTopic, boolean expertOnProbation) {
        return decide(
                Steps.REVIEW_DEPTH,
                Map.of("lane", lane.code(), "sensitiveTopic", sensitiveTopic, "expertOnProbation", expertOnProbation));
    }

    @Override
    public String pool(Lane lane, boolean topicKnown, boolean expertFree) {
        return decide(Steps.ROUTING, Map.of("lane", lane.code(), "topicKnown", topicKnown, "expertFree", expertFree));
    }

    @Override
    public boolean asksOnProbation(Lane lane, boolean sensitiveTopic) {
        return decide(Steps.ASK_ON_PROBATION, Map.of("lane", lane.code(), "sensitiveTopic", sensitiveTopic));
    }

    /** The table says which limit holds, the row of that name how long it is. */
    private int days(String table, Lane lane) {
        return limits.of(decide(table, Map.of("lane", lane.code())));
    }

    @SuppressWarnings("unchecked") // each table has one output, of the type its only caller asks for
    private <T> T decide(String table, Map<String, Object> facts) {
        return (T) answers.get(new Asked(table, facts), this::evaluate);
    }

    /** The one output of a table; its catch-all rule makes sure there is one. */
    private Object evaluate(Asked asked) {
        return decisions
                .evaluateDecisionTableByKey(asked.table())
                .variables(asked.facts())
                .evaluate()
                .getSingleEntry();
    }

    private record Asked(String table, Map<String, Object> facts) {}
}
