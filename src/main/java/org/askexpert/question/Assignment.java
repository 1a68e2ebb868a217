package org.askexpert.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** One expert, one question, two clocks. */
@Entity
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @Enumerated(EnumType.STRING)
    private AssignedBy assignedBy;

    private Instant offeredAt;
    private Instant respondBy;
    private Instant finishBy;
    private Instant acceptedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusalReason;

    private String refusalNote;
    private long clockStoppedSeconds;

    protected Assignment() {}

    Assignment(Question question, PersonId person, AssignedBy by, Clocks clocks, Instant now) {
        this.question = question;
        this.personId = person;
        this.state = AssignmentState.OFFERED;
        this.assignedBy = by;
        this.offeredAt = now;
        this.respondBy = clocks.respondBy();
        this.finishBy = clocks.finishBy();
    }

    void accept(Instant now) {
        state = AssignmentState.ACCEPTED;
        acceptedAt = now;
    }

    void stopClock(Duration waited) {
        clockStoppedSeconds += waited.toSeconds();
        finishBy = finishBy.plus(waited);
    }

    void decline(RefusalReason reason, String note, Instant now) {
        end(AssignmentState.DECLINED, now);
        refusalReason = reason;
        refusalNote = note;
    }

    void expire(Instant now) {
        end(AssignmentState.EXPIRED, now);
    }

    void finishBy(Instant date) {
        finishBy = date;
    }

    void revoke(Instant now) {
        end(AssignmentState.REVOKED, now);
    }

    void handOver(Instant now) {
        end(AssignmentState.HANDED_OVER, now);
    }

    void close(Instant now) {
        end(AssignmentState.CLOSED, now);
    }

    void finish(Instant now) {
        end(AssignmentState.FINISHED, now);
    }

    private void end(AssignmentState how, Instant now) {
        state = how;
        endedAt = now;
    }

    boolean isLive() {
        return state == AssignmentState.OFFERED || state == AssignmentState.ACCEPTED;
    }

    /** Whether the expert let go of the question or lost it, and should not be asked again. */
    boolean isLost() {
        return state == AssignmentState.DECLINED
                || state == AssignmentState.EXPIRED
                || state == AssignmentState.REVOKED
                || state == AssignmentState.HANDED_OVER;
    }

    boolean isByEditor() {
        return assignedBy == AssignedBy.EDITOR;
    }

    boolean isDeclined() {
        return state == AssignmentState.DECLINED;
    }

    /** What became of the answer this expert was writing. */
    PenState penState() {
        return switch (state) {
            case OFFERED, ACCEPTED, FINISHED -> PenState.PAUSED;
            case DECLINED -> PenState.DECLINED;
            case HANDED_OVER -> PenState.HANDED_OVER;
            case EXPIRED, REVOKED -> PenState.TAKEN;
            case CLOSED -> PenState.ENDED;
        };
    }

    Instant offeredAt() {
        return offeredAt;
    }

    PersonId person() {
        return personId;
    }

    AssignmentView view(PersonNames names) {
        return new AssignmentView(
                names.handle(personId),
                names.name(personId),
                state,
                assignedBy,
                offeredAt,
                respondBy,
                finishBy,
                endedAt,
                refusalReason,
                refusalNote);
    }
}
