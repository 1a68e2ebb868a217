package org.askexpert.question;

import org.askexpert.people.PersonId;

/**
 * A question that its expert has not done with.
 *
 * @param by who gave it to the expert
 */
public record OwnedQuestion(Reference reference, String title, Stage stage, PersonId owner, AssignedBy by) {

    /** Offered, and not accepted yet. */
    public boolean isUnopened() {
        return stage == Stage.OFFERED;
    }

    /** An editor chose the expert: nothing that runs by itself gives it to somebody else. */
    public boolean isPinned() {
        return by == AssignedBy.EDITOR;
    }

    /** Whether it can go to another expert as it stands. */
    public boolean isMovable() {
        return stage.next().contains(Stage.OFFERED);
    }
}
