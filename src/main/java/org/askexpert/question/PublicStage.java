package org.askexpert.question;

import org.askexpert.shared.Coded;

/** How far a question is, as its asker sees it. */
public enum PublicStage implements Coded {
    RECEIVED,
    WITH_EXPERT,
    NEEDS_ASKER,
    IN_REVIEW,
    ANSWERED,
    NOT_TAKEN,
    WITHDRAWN;

    /** Whether the asker still waits for an answer, and may take the question back. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, WITH_EXPERT, NEEDS_ASKER, IN_REVIEW -> true;
            case ANSWERED, NOT_TAKEN, WITHDRAWN -> false;
        };
    }
}
