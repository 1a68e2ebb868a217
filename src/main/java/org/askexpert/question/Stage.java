package org.askexpert.question;

import java.util.EnumSet;
import java.util.Set;
import org.askexpert.shared.Coded;

/** Where a question stands; {@link #next()} is the road map. */
public enum Stage implements Coded {
    RECEIVED,
    TRIAGE,
    OFFERED,
    DRAFTING,
    AWAITING_ASKER,
    IN_REVIEW,
    APPROVED,
    ANSWERED,
    PUBLISHED,
    NOT_TAKEN,
    WITHDRAWN;

    /** The stages that may follow this one. */
    public Set<Stage> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(TRIAGE, OFFERED, NOT_TAKEN, WITHDRAWN);
            case TRIAGE -> EnumSet.of(OFFERED, AWAITING_ASKER, IN_REVIEW, ANSWERED, NOT_TAKEN, WITHDRAWN);
            case OFFERED -> EnumSet.of(DRAFTING, OFFERED, TRIAGE, NOT_TAKEN, WITHDRAWN);
            case DRAFTING -> EnumSet.of(AWAITING_ASKER, IN_REVIEW, OFFERED, TRIAGE, NOT_TAKEN, WITHDRAWN);
            case AWAITING_ASKER -> EnumSet.of(DRAFTING, TRIAGE, NOT_TAKEN, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(DRAFTING, APPROVED, OFFERED, TRIAGE, NOT_TAKEN, WITHDRAWN);
            case APPROVED -> EnumSet.of(ANSWERED, NOT_TAKEN, WITHDRAWN);
            case ANSWERED -> EnumSet.of(PUBLISHED, TRIAGE);
            case PUBLISHED -> EnumSet.of(ANSWERED);
            case NOT_TAKEN -> EnumSet.of(RECEIVED);
            case WITHDRAWN -> EnumSet.noneOf(Stage.class);
        };
    }

    /** What the asker is told. */
    public PublicStage forAsker() {
        return switch (this) {
            case RECEIVED, TRIAGE, OFFERED -> PublicStage.RECEIVED;
            case DRAFTING -> PublicStage.WITH_EXPERT;
            case AWAITING_ASKER -> PublicStage.NEEDS_ASKER;
            case IN_REVIEW, APPROVED -> PublicStage.IN_REVIEW;
            case ANSWERED, PUBLISHED -> PublicStage.ANSWERED;
            case NOT_TAKEN -> PublicStage.NOT_TAKEN;
            case WITHDRAWN -> PublicStage.WITHDRAWN;
        };
    }

    /** Whether no reviewer has had the answer yet, or has it no more. */
    boolean precedesReview() {
        return isOpen() && this != IN_REVIEW && this != APPROVED || this == NOT_TAKEN;
    }

    /** Whether somebody still has to do something before the asker is served. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, TRIAGE, OFFERED, DRAFTING, AWAITING_ASKER, IN_REVIEW, APPROVED -> true;
            case ANSWERED, PUBLISHED, NOT_TAKEN, WITHDRAWN -> false;
        };
    }
}
