package org.askexpert.workflow;

import java.util.Map;
import org.askexpert.calendar.LimitDays;
import org.askexpert.recheck.RecheckReason;
import org.askexpert.recheck.RecheckRules;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the table of the deadlines of re-checks, which editors can read. */
@Component
class EngineRecheckRules implements RecheckRules {

    private final DecisionService decisions;
    private final LimitDays limits;

    EngineRecheckRules(DecisionService decisions, LimitDays limits) {
        this.decisions = decisions;
        this.limits = limits;
    }

    @Override
    public int recheckWithinDays(RecheckReason reason) {
        return days(RecheckSteps.WITHIN_DAYS, Map.of("reason", reason.code()));
    }

    @Override
    public int remindAfterDays(RecheckReason reason) {
        return days(RecheckSteps.REMIND_AFTER_DAYS, Map.of("reason", reason.code()));
    }

    @Override
    public int confirmWithinDays() {
        return days(RecheckSteps.CONFIRM_WITHIN_DAYS, Map.of());
    }

    @Override
    public int assignWithinDays() {
        return days(RecheckSteps.ASSIGN_WITHIN_DAYS, Map.of());
    }

    @Override
    public int pauseAfterRejectionDays() {
        return days(RecheckSteps.PAUSE_DAYS, Map.of());
    }

    /** The table says which limit holds, the row of that name how long it is. */
    private int days(String table, Map<String, Object> facts) {
        return limits.of(decisions
                .evaluateDecisionTableByKey(table)
                .variables(facts)
                .evaluate()
                .getSingleEntry());
    }
}
