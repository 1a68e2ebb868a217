package org.askexpert.question;

import org.askexpert.people.PersonId;

/** What happened to a question. Events only tell; nothing that must be true depends on a listener. */
public final class Events {

    private Events() {}

    /** A question arrived. */
    public record QuestionReceived(Reference question) {}

    /** Triage put it into the urgent lane. */
    public record UrgentReceived(Reference question) {}

    /** It was offered to one expert. */
    public record QuestionOffered(Reference question, PersonId expert) {}

    /** An editor took it from this expert again. */
    public record QuestionRevoked(Reference question, PersonId expert) {}

    /** This expert did not respond in time and lost it. */
    public record OfferExpired(Reference question, PersonId expert) {}

    /** An expert whom an editor had chosen let the offer expire: it is the editors' again. */
    public record ChoiceExpired(Reference question) {}

    /** Something waits too long; the expert who holds it, or null. */
    public record ReminderDue(Reference question, StaffReminder what, PersonId expert) {}

    /** This expert has until another date. */
    public record FinishByMoved(Reference question, PersonId expert) {}

    /** No expert was free. */
    public record NobodyFree(Reference question) {}

    /** A draft waits for a reviewer. */
    public record ReviewWaits(Reference question, Lane lane) {}

    /** A draft waits for more reviewers than are left who did not work on it. */
    public record ReviewersMissing(Reference question) {}

    /** The answer came back to its expert. */
    public record AnswerReturned(Reference question, PersonId expert) {}

    /** A reviewer rejected the answer; it is the editor's now. */
    public record AnswerRejected(Reference question) {}

    /** The asker may read the answer; the office wrote it where no expert did. */
    public record AnswerReleased(Reference question, boolean byOffice) {

        public AnswerReleased(Reference question) {
            this(question, false);
        }
    }

    /** The asker says that the earlier answer they got answers something else. */
    public record NotMyQuestion(Reference question) {}

    /** The public edition is in the archive. */
    public record AnswerPublished(Reference question, PersonId expert) {}

    /** The asker agreed to publication after the answer: this expert has to prepare the public edition. */
    public record EditionWanted(Reference question, PersonId expert) {}

    /** The editors could not take the question. */
    public record QuestionNotTaken(Reference question, NotTaken reason) {}

    /** An editor ended it while this expert had it. */
    public record QuestionClosed(Reference question, PersonId expert) {}

    /** An editor took it up again. */
    public record QuestionReopened(Reference question) {}

    /** The asker was asked for more. */
    public record MoreNeeded(Reference question) {}

    /** The asker has not replied for a while. */
    public record ReplyMissing(Reference question) {}

    /** The asker replied to this expert. */
    public record AskerReplied(Reference question, PersonId expert) {}

    /** The asker replied to what an editor wanted to know. */
    public record AskerRepliedInTriage(Reference question) {}

    /** It was closed because the asker did not reply to this expert. */
    public record AskerStayedSilent(Reference question, PersonId expert) {}

    /** The asker took the question back. */
    public record QuestionWithdrawn(Reference question) {}

    /** The asker took it back from this expert. */
    public record AskerWithdrew(Reference question, PersonId expert) {}
}
