package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** How a question comes to an expert and leaves one; each verb refuses, moves, records and tells. */
record Offers(Question question) {

    /** No expert is free: the editors see it, and experts of the topic may pick it up meanwhile. */
    void waitForAnybody(RoutingRound round, Instant now) {
        question.way().refuseUnless(!question.holding().isHeld());
        question.holding().record(round, now);
        question.way().waitFor(Waiting.EXPERT, now);
        question.tell(new Events.NobodyFree(question.reference()));
    }

    /** The rules found an expert; why, is kept. */
    void byRules(PersonId expert, RoutingRound round, Clocks clocks, Instant now) {
        question.way()
                .refuseUnless(!question.holding().isHeld() && question.way().waiting() == Waiting.NOBODY);
        question.holding().record(round, now);
        offer(expert, AssignedBy.RULES, clocks, now);
    }

    /** An editor names the expert; whoever held it before loses it. */
    void byEditor(PersonId expert, Clocks clocks, Instant now) {
        takeBack(now);
        offer(expert, AssignedBy.EDITOR, clocks, now);
    }

    /** Whoever stands in for an expert who is away gets it; what is written goes along. */
    void toSubstitute(PersonId substitute, Clocks clocks, Instant now) {
        takeBack(now);
        offer(substitute, AssignedBy.SUBSTITUTE, clocks, now);
    }

    private void offer(PersonId expert, AssignedBy by, Clocks clocks, Instant now) {
        hold(expert, by, clocks, now);
        question.tell(new Events.QuestionOffered(question.reference(), expert));
    }

    private void hold(PersonId expert, AssignedBy by, Clocks clocks, Instant now) {
        question.way().waitFor(Waiting.NOBODY, now);
        question.holding().offer(expert, by, clocks, now);
        question.way().moveTo(Stage.OFFERED, now);
    }

    /** An editor takes it from whoever holds it or waits for it, so that the rules choose again. */
    void takeBackForRules(Instant now) {
        takeBack(now);
        question.way().waitFor(Waiting.NOBODY, now);
        if (!question.way().isAt(Stage.TRIAGE)) question.way().moveTo(Stage.OFFERED, now);
    }

    private void takeBack(Instant now) {
        question.way()
                .refuseUnless(question.way().isAt(Stage.TRIAGE)
                        || (question.holding().isHeld()
                                && question.way().stage().next().contains(Stage.OFFERED)));
        if (question.holding().isHeld())
            question.tell(new Events.QuestionRevoked(
                    question.reference(), question.holding().assignee()));
        question.holding().revoke(now);
        question.answer().takenBack();
    }

    void accept(PersonId expert, Instant now) {
        question.way().mustBeAt(Stage.OFFERED);
        question.holding().refuseOthers(expert);
        question.holding().accept(now);
        question.way().moveTo(Stage.DRAFTING, now);
    }

    /** An expert of the topic takes what waits for anybody: offer and acceptance at once. */
    void pickUp(PersonId expert, Clocks clocks, Instant now) {
        question.way().mustWaitFor(Waiting.EXPERT);
        hold(expert, AssignedBy.EXPERT, clocks, now);
        accept(expert, now);
    }

    void decline(PersonId expert, RefusalReason reason, String note, Instant now) {
        question.way()
                .refuseUnless(
                        question.way().isAt(Stage.OFFERED) || question.way().isAt(Stage.DRAFTING));
        question.holding().refuseOthers(expert);
        question.holding().decline(reason, note, now);
        question.answer().takenBack();
        question.way().moveTo(Stage.OFFERED, now);
    }

    /** The expert passes it on to a colleague, who is offered it; what is written goes along. */
    void handOver(PersonId from, PersonId to, Clocks clocks, Instant now) {
        question.way().mustBeAt(Stage.DRAFTING);
        question.holding().refuseOthers(from);
        question.holding().handOver(now);
        question.answer().takenBack();
        offer(to, AssignedBy.COLLEAGUE, clocks, now);
    }

    /**
     * The expert did not respond in time. Whom an editor chose is not replaced by a rule: the editors are told.
     *
     * @return whether an editor had chosen the expert
     */
    boolean expire(Instant now) {
        question.way().mustBeAt(Stage.OFFERED);
        question.way().refuseUnless(question.holding().isHeld());
        boolean byEditor = question.holding().isByEditor();
        question.tell(
                new Events.OfferExpired(question.reference(), question.holding().assignee()));
        question.holding().expire(now);
        question.answer().takenBack();
        if (byEditor) {
            question.way().waitFor(Waiting.EXPERT, now);
            question.tell(new Events.ChoiceExpired(question.reference()));
        } else {
            question.way().moveTo(Stage.OFFERED, now);
        }
        return byEditor;
    }

    void mustBeHeld() {
        boolean works = question.way().stage().isOpen() && question.holding().isLive();
        question.way().refuseUnless(works);
    }

    /** An editor moves the date by which the answer is due. */
    void finishBy(Instant date, Instant now) {
        mustBeHeld();
        question.holding().finishBy(date);
        question.way().touch(now);
        question.tell(new Events.FinishByMoved(
                question.reference(), question.holding().assignee()));
    }

    /** Somebody should have acted; a reminder of a date that has passed already says nothing new. */
    void remind(StaffReminder what, Instant now) {
        boolean late = what == StaffReminder.FINISH_SOON
                && !now.isBefore(question.holding().finishBy());
        if (late) return;
        question.tell(new Events.ReminderDue(
                question.reference(), what, question.holding().assignee()));
    }
}
