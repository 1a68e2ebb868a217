package org.askexpert.question;

/**
 * The door to whatever runs the editorial process: each call says what just happened to a question and lets the process
 * take its next step, in the caller's transaction. When the process refuses, the caller's change is undone too.
 */
public interface EditorialProcess {

    /** A question arrived. The first step runs after the caller's commit. */
    void begin(Reference question);

    /** An editor decided at {@code Triage by hand}. */
    void triaged(Reference question, TriageOutcome outcome);

    /** At {@code Assign by hand} an editor offered it to an expert or, with none named, let the rules choose again. */
    void assignedByHand(Reference question, boolean expertNamed);

    /** At {@code Assign by hand} an expert of the topic took the question. */
    void pickedUp(Reference question);

    /** The expert accepted the offer. */
    void accepted(Reference question);

    /** The expert declined, before or after accepting. */
    void declined(Reference question);

    /** An editor took the question away from its expert; {@code expertNamed} tells whether the next one is known. */
    void reassigned(Reference question, boolean expertNamed);

    /** An editor moved the date by which the answer is due. */
    void finishByMoved(Reference question);

    /** The expert asked the asker for more. */
    void moreNeeded(Reference question);

    /** The asker replied, to the expert or else to the editors. */
    void askerReplied(Reference question, boolean toExpert);

    /** The draft went to review. */
    void sentForReview(Reference question);

    /** A reviewer decided. */
    void reviewed(Reference question, ReviewOutcome outcome);

    /** The expert sent the public edition, apart from the reply, to review. */
    void editionPrepared(Reference question);

    /** The asker, who got an earlier answer, says that it answers something else: triage begins again. */
    void notMyQuestion(Reference question);

    /** An editor ended the question: whatever the process waits for or is about to do, it ends. */
    void closed(Reference question);

    /** The asker took the question back: whatever the process waits for or is about to do, it ends. */
    void withdrawn(Reference question);

    /** The asker, who has the answer, forbade publication: what was on its way to the archive ends. */
    void consentWithdrawn(Reference question);

    /** The asker, who has the answer, allows publication: a process for the edition alone begins. */
    void editionWanted(Reference question, NextForPublic next);

    /** A reviewer decided on the public edition, apart from the reply. */
    void editionReviewed(Reference question, EditionOutcome outcome);
}
