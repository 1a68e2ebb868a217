package org.askexpert.question;

import java.time.Instant;

/** What an asker may want of the own question; each verb refuses, moves, records and tells like those of the question. */
record Wishes(Question question) {

    /** Takes the question back, which is final; what was written stays until its retention ends. */
    void withdraw(Instant now) {
        Way way = question.way();
        way.refuseUnless(way.stage().next().contains(Stage.WITHDRAWN));
        if (question.holding().isHeld()) {
            question.tell(new Events.AskerWithdrew(
                    question.reference(), question.holding().assignee()));
        }
        question.holding().close(now);
        question.answer().dropEdition();
        way.waitFor(Waiting.NOBODY, now);
        if (way.isHeld()) way.letGo(now);
        way.moveTo(Stage.WITHDRAWN, now);
        question.tell(new Events.QuestionWithdrawn(question.reference()));
    }
}
