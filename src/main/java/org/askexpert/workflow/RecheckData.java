package org.askexpert.workflow;

/** What the process of a re-check remembers; the rules are those of {@link ProcessData}. */
final class RecheckData {

    static final String SOMEBODY_THERE = "somebodyThere";

    /** STILL_RIGHT, REVISE or RETRACT. */
    static final String PROPOSED = "proposed";

    /** CONFIRM, RETURN or REJECT. */
    static final String VERDICT = "recheckVerdict";

    /** DONE, CHANGED or GONE. */
    static final String CARRIED_OUT = "carriedOut";

    private RecheckData() {}
}
