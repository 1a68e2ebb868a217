package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a question stands, whom it waits for, and how it came there. Only {@link #moveTo} changes the stage. */
@Embeddable
class Way {

    @Transient
    private Question question;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Waiting waiting;

    private boolean held;
    private Instant changedAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StageChange> stages = new ArrayList<>();

    protected Way() {}

    Way(Question question, Instant now) {
        this.question = question;
        this.waiting = Waiting.NOBODY;
        enter(Stage.RECEIVED, now);
    }

    /** Tells the part whose it is: Hibernate makes parts, and makes them anew on save, without saying. */
    Way of(Question owner) {
        question = owner;
        return this;
    }

    void moveTo(Stage next, Instant now) {
        refuseUnless(stage.next().contains(next));
        enter(next, now);
    }

    private void enter(Stage next, Instant now) {
        stage = next;
        stages.add(new StageChange(question, next, now));
        touch(now);
    }

    /** Every verb touches the row, so that two at once cannot both succeed. */
    void touch(Instant now) {
        changedAt = now;
    }

    void waitFor(Waiting whom, Instant now) {
        if (whom != Waiting.NOBODY && stage != Stage.TRIAGE) moveTo(Stage.TRIAGE, now);
        waiting = whom;
        touch(now);
    }

    /** It came above the line: nothing happens to it until an editor has looked. */
    void hold() {
        held = true;
    }

    void letGo(Instant now) {
        refuseUnless(held);
        held = false;
        touch(now);
    }

    void mustBeAt(Stage expected) {
        refuseUnless(stage == expected);
    }

    void mustWaitFor(Waiting whom) {
        refuseUnless(waiting == whom);
    }

    void refuseUnless(boolean allowed) {
        if (!allowed) throw new WrongStage(question.reference());
    }

    Stage stage() {
        return stage;
    }

    /** When it came to its stage. */
    Instant since() {
        return stages.get(stages.size() - 1).at();
    }

    boolean isAt(Stage expected) {
        return stage == expected;
    }

    boolean isHeld() {
        return held;
    }

    Waiting waiting() {
        return waiting;
    }

    List<StageChange> stages() {
        return stages;
    }
}
