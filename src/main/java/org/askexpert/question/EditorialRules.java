package org.askexpert.question;

/** The door to the decision tables that editors can read: clocks, waiting times and depth of review. */
public interface EditorialRules {

    /** Working days an expert has to accept or decline. */
    int respondWithinDays(Lane lane);

    /** Working days from the offer until the draft should be in review. */
    int finishWithinDays(Lane lane);

    /** Days after which an asker who was asked for more is reminded. */
    int remindAskerAfterDays(Lane lane);

    /** Days we wait for an asker who was asked for more. */
    int waitForAskerDays(Lane lane);

    /** How many days we wait before we remind somebody. */
    int days(Patience patience, Lane lane);

    /** How many different reviewers must approve one revision: 1 or 2. */
    int reviewDepth(Lane lane, boolean sensitiveTopic, boolean expertOnProbation);
}
