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

    /** The earlier answer we sent answers something else: an editor looks again. */
    void notMine(Instant now) {
        question.way()
                .refuseUnless(
                        question.way().isAt(Stage.ANSWERED) && question.triage().isAnsweredByEntry());
        question.triage().answeredBy(null);
        question.answer().leaveToExperts(now);
        question.way().waitFor(Waiting.EDITOR, now);
        question.tell(new Events.NotMyQuestion(question.reference()));
    }

    /** Every choice is kept; what follows from it depends on how far question and edition are. */
    ConsentEffect choose(Publish choice, int textVersion, Instant now) {
        question.way().refuseUnless(!question.way().isAt(Stage.WITHDRAWN));
        question.asked().consent(choice, textVersion, now);
        question.way().touch(now);
        if (question.answer().edition() == Edition.REFUSED) return ConsentEffect.NOTHING; // the editors' word stands
        return choice == Publish.NEVER ? forbid(now) : allow();
    }

    private ConsentEffect forbid(Instant now) {
        question.answer().dropEdition();
        return switch (question.way().stage()) {
            case ANSWERED -> ConsentEffect.STOP_EDITION;
            case PUBLISHED -> {
                question.way().moveTo(Stage.ANSWERED, now);
                yield ConsentEffect.TAKE_DOWN;
            }
            default -> ConsentEffect.NOTHING;
        };
    }

    private ConsentEffect allow() {
        Edition edition = question.answer().beginEdition(question.way().stage());
        if (!question.way().isAt(Stage.ANSWERED)) return ConsentEffect.NOTHING;
        Reference reference = question.reference();
        question.tell(
                edition == Edition.PREPARING
                        ? new Events.EditionWanted(reference, question.holding().assignee())
                        : new Events.ReviewWaits(reference, question.triage().lane()));
        return ConsentEffect.START_EDITION;
    }
}
