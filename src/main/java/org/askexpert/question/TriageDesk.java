package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;

/** What triage, by rule and by hand, makes of a question; each verb refuses, moves, records and tells. */
record TriageDesk(Question question) {

    /** An editor lets go what was held: from here on it is a question like any other. */
    void release(Instant now) {
        question.way().letGo(now);
        question.tell(new Events.QuestionReceived(question.reference()));
    }

    /** An editor takes what was held for advertising: nobody is written to. */
    void refuse(Instant now) {
        question.way().letGo(now);
        question.triage().declined(NotTaken.SPAM, null);
        question.way().moveTo(Stage.TRIAGE, now);
        question.way().moveTo(Stage.NOT_TAKEN, now);
    }

    void byRule(Lane found, String rule, boolean needsEditor, Instant now) {
        question.way().mustBeAt(Stage.RECEIVED);
        question.triage().found(found, rule);
        question.way().waitFor(needsEditor ? Waiting.EDITOR : Waiting.NOBODY, now);
        if (found == Lane.URGENT) question.tell(new Events.UrgentReceived(question.reference()));
    }

    /** The office answers in its own words; the asker gets them once a second person approved them. Never published. */
    void answerByOffice(PersonId editor, String text, Instant now) {
        question.way().mustWaitFor(Waiting.EDITOR);
        question.answer().byOffice(editor, text, now);
        question.way().waitFor(Waiting.NOBODY, now);
        question.way().moveTo(Stage.IN_REVIEW, now);
        question.tell(
                new Events.ReviewWaits(question.reference(), question.triage().lane()));
    }

    /**
     * The asker gets at once what a second person approved long ago: a house passage, or an earlier answer.
     *
     * @param entry address of the earlier answer, or null
     */
    void answerAtOnce(PersonId editor, String text, String entry, Instant now) {
        question.way().mustWaitFor(Waiting.EDITOR);
        question.answer().byOffice(editor, text, now);
        question.answer().release();
        question.triage().answeredBy(entry);
        question.way().waitFor(Waiting.NOBODY, now);
        question.way().moveTo(Stage.ANSWERED, now);
        question.tell(new Events.AnswerReleased(question.reference(), true));
    }

    /** An editor ends it wherever it stands, for a reason the asker is told. What was written is kept. */
    void close(NotTaken reason, String message, Instant now) {
        question.way()
                .refuseUnless(question.way().stage().isOpen() && !question.way().isHeld());
        if (question.holding().isHeld() && question.holding().isLive()) {
            question.tell(new Events.QuestionClosed(
                    question.reference(), question.holding().assignee()));
        }
        question.holding().close(now);
        question.answer().setAside();
        question.triage().declined(reason, message);
        question.way().waitFor(Waiting.NOBODY, now);
        question.way().moveTo(Stage.NOT_TAKEN, now);
        question.tell(new Events.QuestionNotTaken(question.reference(), reason));
    }

    /** An editor takes up again what was not taken; it begins anew. */
    void reopen(Instant now) {
        question.way().mustBeAt(Stage.NOT_TAKEN);
        boolean isNews = question.triage().rule() == null; // refused while held: its asker never heard of us
        question.triage().declined(null, null);
        question.answer().leaveToExperts(now);
        question.way().moveTo(Stage.RECEIVED, now);
        Reference reference = question.reference();
        question.tell(isNews ? new Events.QuestionReceived(reference) : new Events.QuestionReopened(reference));
    }

    /** An editor sends it on, to the rules or, with {@link Offers#byEditor} next, to a named expert. */
    void route(TopicId topic, Lane as, Instant now) {
        question.way().mustWaitFor(Waiting.EDITOR);
        refuseWhatExpertsNeverAnswer(as);
        if (topic != null) question.asked().fileUnder(topic);
        question.answer().leaveToExperts(now);
        question.triage().decided(as);
        question.way().waitFor(Waiting.NOBODY, now);
    }

    /** Only an editor who says that it is no complaint sends on what was taken for one. */
    private void refuseWhatExpertsNeverAnswer(Lane as) {
        if (as == null && question.triage().lane() == Lane.COMPLAINT) {
            throw Problem.invalid(
                    "lane", "The office answers complaints itself. If this is none, choose ordinary or urgent");
        }
        if (as != null && as != Lane.ORDINARY && as != Lane.URGENT) {
            throw Problem.invalid("lane", "Choose ordinary or urgent: nothing else goes to an expert");
        }
    }

    void notTaken(NotTaken reason, String message, Instant now) {
        question.way().mustWaitFor(Waiting.EDITOR);
        question.triage().declined(reason, message);
        question.way().waitFor(Waiting.NOBODY, now);
        question.way().moveTo(Stage.NOT_TAKEN, now);
        question.tell(new Events.QuestionNotTaken(question.reference(), reason));
    }
}
