package org.askexpert.recheck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a re-check stands, and the clock of the present step. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private RecheckStage stage;

    private boolean isOpen;

    @Enumerated(EnumType.STRING)
    private RecheckOutcome outcome;

    private boolean isOverdue;
    private Instant openedAt;
    private Instant remindAt;
    private Instant dueAt;
    private Instant closedAt;

    protected Course() {}

    Course(Instant due, Instant now) {
        stage = RecheckStage.OPENED;
        isOpen = true;
        openedAt = now;
        dueAt = due;
    }

    /** The clocks start anew with every step. */
    void moveTo(RecheckStage next, Clocks clocks) {
        refuseUnless(stage.next().contains(next));
        stage = next;
        isOverdue = false;
        remindAt = clocks.remindAt();
        dueAt = clocks.dueAt();
    }

    /** A step without a clock of its own. */
    void moveTo(RecheckStage next) {
        moveTo(next, new Clocks(null, dueAt));
    }

    void close(RecheckOutcome how, Instant now) {
        moveTo(RecheckStage.CLOSED);
        outcome = how;
        isOpen = false;
        closedAt = now;
    }

    void late() {
        isOverdue = true;
    }

    void mustBeAt(RecheckStage step) {
        refuseUnless(stage == step);
    }

    void refuseUnless(boolean allowed) {
        if (!allowed) throw new NotThisStep();
    }

    RecheckStage stage() {
        return stage;
    }

    boolean isAt(RecheckStage step) {
        return stage == step;
    }

    CourseView view() {
        return new CourseView(stage, outcome, isOverdue, openedAt, remindAt, dueAt);
    }
}
