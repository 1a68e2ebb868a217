package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;

/** Which expert holds a question, which ones did, and why the rules chose them. */
@Embeddable
class Holding {

    @Transient
    private Question question;

    private PersonId assigneeId;
    private Instant respondBy;
    private Instant finishBy;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Assignment> assignments = new ArrayList<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RoutingRecord> rounds = new ArrayList<>();

    protected Holding() {}

    Holding(Question question) {
        this.question = question;
    }

    /** Tells the part whose it is: Hibernate makes parts, and makes them anew on save, without saying. */
    Holding of(Question owner) {
        question = owner;
        return this;
    }

    void record(RoutingRound round, Instant now) {
        rounds.add(new RoutingRecord(question, round, now));
    }

    void offer(PersonId expert, AssignedBy by, Clocks clocks, Instant now) {
        assignments.add(new Assignment(question, expert, by, clocks, now));
        assigneeId = expert;
        respondBy = clocks.respondBy();
        finishBy = clocks.finishBy();
    }

    void accept(Instant now) {
        live().accept(now);
    }

    void decline(RefusalReason reason, String note, Instant now) {
        live().decline(reason, note, now);
        letGo();
    }

    /** The draft is due later by the time we had to wait for the asker. */
    void stopClock(Duration waited) {
        live().stopClock(waited);
        finishBy = finishBy.plus(waited);
    }

    void expire(Instant now) {
        live().expire(now);
        letGo();
    }

    /** It comes back from review: the time there was not the expert's. */
    void resume(Duration reviewed) {
        finishBy(finishBy.plus(reviewed));
    }

    /** An editor moved the date by which the answer is due. */
    void finishBy(Instant date) {
        live().finishBy(date);
        finishBy = date;
    }

    void revoke(Instant now) {
        findLive().ifPresent(assignment -> assignment.revoke(now));
        letGo();
    }

    /** The question ended before the work was done; whoever held it still sees how. */
    void close(Instant now) {
        findLive().ifPresent(assignment -> assignment.close(now));
        letGo();
    }

    /** The work is done; the question still shows who did it. */
    void finish(Instant now) {
        live().finish(now);
    }

    private void letGo() {
        assigneeId = null;
        respondBy = null;
        finishBy = null;
    }

    void refuseOthers(PersonId person) {
        if (!person.equals(assigneeId)) throw new NotYours(question.reference());
    }

    boolean isHeld() {
        return assigneeId != null;
    }

    /** Whether an editor chose who has it: no rule takes it away silently. */
    boolean isByEditor() {
        return live().isByEditor();
    }

    boolean isLive() {
        return findLive().isPresent();
    }

    boolean isBy(PersonId person) {
        return person.equals(assigneeId);
    }

    PersonId assignee() {
        return assigneeId;
    }

    Instant offeredAt() {
        return live().offeredAt();
    }

    Instant respondBy() {
        return respondBy;
    }

    Instant finishBy() {
        return finishBy;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<RoutingRecord> rounds() {
        return rounds;
    }

    /** Experts who declined it, let it expire or lost it: the rules do not ask them again. */
    Set<PersonId> lostBy() {
        return assignments.stream()
                .filter(Assignment::isLost)
                .map(Assignment::person)
                .collect(Collectors.toSet());
    }

    /** How a person held it last. */
    Assignment lastOf(PersonId person) {
        return assignments.stream()
                .filter(assignment -> assignment.person().equals(person))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotYours(question.reference()));
    }

    boolean isDeclinedBy(PersonId person) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.person().equals(person) && assignment.isDeclined());
    }

    /** The expert passes it on; whoever has it next is offered it. */
    void handOver(Instant now) {
        live().handOver(now);
        letGo();
    }

    private Assignment live() {
        return findLive().orElseThrow(() -> new WrongStage(question.reference()));
    }

    private Optional<Assignment> findLive() {
        return assignments.stream().filter(Assignment::isLive).findFirst();
    }
}
