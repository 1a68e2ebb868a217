package org.askexpert.workflow;

/** Names that stand in the models of re-checks; a test compares them. They never change once a model is released. */
final class RecheckSteps {

    static final String RECHECK_ANSWER = "recheck-answer";

    static final String NAME_EXPERT = "assignRechecker";
    static final String RECHECK = "recheckAnswer";
    static final String CONFIRM = "confirmRecheck";

    static final String HANDED_BACK = "recheck-handed-back";
    static final String REASSIGNED = "recheck-reassigned";
    static final String ENTRY_WENT_AWAY = "entry-went-away";

    static final String WITHIN_DAYS = "recheck-within-days";
    static final String REMIND_AFTER_DAYS = "remind-recheck-after-days";
    static final String CONFIRM_WITHIN_DAYS = "confirm-recheck-within-days";
    static final String ASSIGN_WITHIN_DAYS = "assign-recheck-within-days";
    static final String PAUSE_DAYS = "pause-recheck-days";

    private RecheckSteps() {}
}
