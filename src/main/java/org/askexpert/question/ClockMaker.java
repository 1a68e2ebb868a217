package org.askexpert.question;

import java.time.Duration;
import java.time.Instant;
import org.askexpert.calendar.WorkingTime;
import org.springframework.stereotype.Component;

/** Sets the clocks of an assignment, and of waiting for the asker, by the decision tables. */
@Component
class ClockMaker {

    private final EditorialRules rules;
    private final WorkingTime workingTime;

    ClockMaker(EditorialRules rules, WorkingTime workingTime) {
        this.rules = rules;
        this.workingTime = workingTime;
    }

    /** Days of the calendar: askers have weekends of their own. */
    ReplyDates replyDates(Instant now, Lane lane) {
        return new ReplyDates(
                now.plus(Duration.ofDays(rules.remindAskerAfterDays(lane))),
                now.plus(Duration.ofDays(rules.waitForAskerDays(lane))));
    }

    Clocks from(Instant now, Lane lane) {
        return new Clocks(
                workingTime.after(now, rules.respondWithinDays(lane)),
                workingTime.after(now, rules.finishWithinDays(lane)));
    }

    /** When a clock of the desk strikes; what counts from now on counts in working days. */
    Instant due(DueDate what, Question question, Instant now) {
        Holding holding = question.holding();
        Lane lane = question.triage().lane();
        return switch (what) {
            case RESPOND_REMINDER -> before(holding.respondBy(), Patience.REMIND_TO_RESPOND_DAYS_BEFORE, lane, now);
            case RESPOND_BY -> holding.respondBy();
            case FINISH_REMINDER -> before(holding.finishBy(), Patience.REMIND_TO_FINISH_DAYS_BEFORE, lane, now);
            case FINISH_BY -> holding.finishBy();
            case REVIEW_REMINDER -> after(now, Patience.REMIND_REVIEWERS_AFTER_DAYS, lane);
            case REVIEW_OVERDUE, EDITION_REVIEW_DUE -> after(now, Patience.REVIEW_WITHIN_DAYS, lane);
            case TRIAGE_REMINDER, ASSIGN_REMINDER -> after(now, Patience.REMIND_EDITORS_AFTER_DAYS, lane);
            case EDITION_DUE -> after(now, Patience.EDITION_WITHIN_DAYS, lane);
        };
    }

    private Instant after(Instant now, Patience patience, Lane lane) {
        return workingTime.after(now, rules.days(patience, lane));
    }

    /** Some days before, but never sooner than after half of the time that is left: a short clock has a short warning. */
    private Instant before(Instant date, Patience patience, Lane lane, Instant now) {
        if (!date.isAfter(now)) return date;
        Instant half = now.plus(Duration.between(now, date).dividedBy(2));
        Instant wished = date.minus(Duration.ofDays(rules.days(patience, lane)));
        return wished.isAfter(half) ? wished : half;
    }
}
