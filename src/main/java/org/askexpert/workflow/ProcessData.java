package org.askexpert.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a process remembers: small enums by name, numbers and yes or no. Never text, objects or anybody's data. */
final class ProcessData {

    /** Rule code that the table Triage found. */
    static final String TRIAGE_RULE = "triageRule";

    static final String NEEDS_EDITOR = "needsEditor";
    static final String TRIAGE_DECISION = "triageDecision";
    static final String SOMEBODY_FREE = "somebodyFree";
    static final String EXPERT_NAMED = "expertNamed";

    /** OFFERED or ACCEPTED. */
    static final String ASSIGNMENT = "assignment";

    /** Whether an editor had named the expert who let the offer expire. */
    static final String CHOSEN_BY_EDITOR = "chosenByEditor";

    /** Name of a {@link org.askexpert.question.StaffReminder}. */
    static final String REMINDER = "reminder";

    /** EXPERT or EDITOR. */
    static final String REPLY_TO = "replyTo";

    static final String VERDICT = "verdict";
    static final String PUBLISH = "publish";
    static final String EDITION_VERDICT = "editionVerdict";

    /** Number of the outbox row. */
    static final String LETTER = "letter";

    private ProcessData() {}

    static String code(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }

    static long number(DelegateExecution execution, String name) {
        return (Long) execution.getVariable(name);
    }

    static void remember(DelegateExecution execution, String name, boolean yes) {
        execution.setVariable(name, yes);
    }

    static void remember(DelegateExecution execution, String name, Enum<?> constant) {
        execution.setVariable(name, constant.name());
    }
}
