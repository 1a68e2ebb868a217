package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.question.EditorialRules;
import org.askexpert.question.Lane;
import org.askexpert.routing.RoutingRules;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables that editors can read. */
@Component
class EngineRules implements EditorialRules, RoutingRules {

    private final DecisionService decisions;

    EngineRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public int respondWithinDays(Lane lane) {
        return decide(Steps.RESPOND_WITHIN_DAYS, Map.of("lane", lane.code()));
    }

    @Override
    public int finishWithinDays(Lane lane) {
        return decide(Steps.FINISH_WITHIN_DAYS, Map.of("lane", lane.code()));
    }

    @Override
    public int remindAskerAfterDays(Lane lane) {
        return decide(Steps.REMIND_ASKER_AFTER_DAYS, Map.of("lane", lane.code()));
    }

    @Override
    public int waitForAskerDays(Lane lane) {
        return decide(Steps.WAIT_FOR_ASKER_DAYS, Map.of("lane", lane.code()));
    }

    @Override
    public int reviewDepth(Lane lane, boolean sensitiveTopic, boolean expertOnProbation) {
        return decide(
                Steps.REVIEW_DEPTH,
                Map.of("lane", lane.code(), "sensitiveTopic", sensitiveTopic, "expertOnProbation", expertOnProbation));
    }

    @Override
    public String pool(Lane lane, boolean topicKnown) {
        return decide(Steps.ROUTING, Map.of("lane", lane.code(), "topicKnown", topicKnown));
    }

    /** The one output of a table; its catch-all rule makes sure there is one. */
    private <T> T decide(String table, Map<String, Object> facts) {
        return decisions
                .evaluateDecisionTableByKey(table)
                .variables(facts)
                .evaluate()
                .getSingleEntry();
    }
}
