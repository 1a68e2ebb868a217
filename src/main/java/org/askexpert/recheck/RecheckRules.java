package org.askexpert.recheck;

/** The door to the decision table that says how long the steps of a re-check may take. */
public interface RecheckRules {

    /** Working days an expert has to look at an entry again. */
    int recheckWithinDays(RecheckReason reason);

    /** Working days after which the expert is reminded. */
    int remindAfterDays(RecheckReason reason);

    /** Working days a reviewer has to confirm. */
    int confirmWithinDays();

    /** Working days an editor has to name an expert. */
    int assignWithinDays();

    /** Days after a rejection before the date alone starts another re-check. */
    int pauseAfterRejectionDays();
}
