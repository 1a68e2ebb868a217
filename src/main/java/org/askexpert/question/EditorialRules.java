package org.askexpert.question;

/** The door to the decision tables that editors can read: clocks and depth of review. */
public interface EditorialRules {

    /** Working days an expert has to accept or decline. */
    int respondWithinDays(Lane lane);

    /** Working days from the offer until the draft should be in review. */
    int finishWithinDays(Lane lane);

    /** How many different reviewers must approve one revision: 1 or 2. */
    int reviewDepth(Lane lane, boolean sensitiveTopic, boolean expertOnProbation);
}
