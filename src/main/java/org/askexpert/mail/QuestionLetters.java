package org.askexpert.mail;

import org.askexpert.intake.ContactRevealed;
import org.askexpert.intake.UrgentHeld;
import org.askexpert.question.Events;
import org.askexpert.question.Lane;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which letters tell of which event. */
@Component
class QuestionLetters {

    private final Sending outbox;

    QuestionLetters(Sending outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void questionReceived(Events.QuestionReceived event) {
        outbox.toAsker(Letter.QUESTION_RECEIVED, event.question());
    }

    @EventListener
    void urgentReceived(Events.UrgentReceived event) {
        outbox.toRole(Letter.URGENT_QUESTION, Recipient.EDITORS, event.question());
    }

    @EventListener
    void urgentHeld(UrgentHeld event) {
        outbox.toRole(Letter.URGENT_HELD, Recipient.EDITORS, event.question());
    }

    @EventListener
    void contactRevealed(ContactRevealed event) {
        event.told().forEach(editor -> outbox.toPerson(Letter.CONTACT_REVEALED, editor, event.question()));
    }

    @EventListener
    void questionOffered(Events.QuestionOffered event) {
        outbox.toPerson(Letter.OFFER, event.expert(), event.question());
    }

    @EventListener
    void questionRevoked(Events.QuestionRevoked event) {
        outbox.toPerson(Letter.QUESTION_REVOKED, event.expert(), event.question());
    }

    @EventListener
    void offerExpired(Events.OfferExpired event) {
        outbox.toPerson(Letter.OFFER_EXPIRED, event.expert(), event.question());
    }

    @EventListener
    void choiceExpired(Events.ChoiceExpired event) {
        outbox.toRole(Letter.CHOICE_EXPIRED, Recipient.EDITORS, event.question());
    }

    @EventListener
    void finishByMoved(Events.FinishByMoved event) {
        outbox.toPerson(Letter.FINISH_BY_MOVED, event.expert(), event.question());
    }

    @EventListener
    void reminderDue(Events.ReminderDue event) {
        switch (event.what()) {
            case RESPOND_SOON -> toExpert(Letter.RESPOND_REMINDER, event);
            case FINISH_SOON -> toExpert(Letter.FINISH_REMINDER, event);
            case ANSWER_OVERDUE -> {
                toExpert(Letter.ANSWER_OVERDUE, event);
                toEditors(Letter.LATE_ANSWER, event);
            }
            case REVIEW_WAITS -> outbox.toRole(Letter.REVIEW_REMINDER, Recipient.REVIEWERS, event.question());
            case REVIEW_OVERDUE -> toEditors(Letter.LATE_REVIEW, event);
            case TRIAGE_WAITS -> toEditors(Letter.TRIAGE_REMINDER, event);
            case EXPERT_MISSING -> toEditors(Letter.EXPERT_MISSING, event);
            case EDITION_OVERDUE -> {
                toExpert(Letter.EDITION_REMINDER, event);
                toEditors(Letter.LATE_EDITION, event);
            }
            case EDITION_REVIEW_OVERDUE -> {
                outbox.toRole(Letter.EDITION_REVIEW_REMINDER, Recipient.REVIEWERS, event.question());
                toEditors(Letter.LATE_EDITION, event);
            }
        }
    }

    private void toExpert(Letter letter, Events.ReminderDue event) {
        outbox.toPerson(letter, event.expert(), event.question());
    }

    private void toEditors(Letter letter, Events.ReminderDue event) {
        outbox.toRole(letter, Recipient.EDITORS, event.question());
    }

    @EventListener
    void nobodyFree(Events.NobodyFree event) {
        outbox.toRole(Letter.NOBODY_FREE, Recipient.EDITORS, event.question());
    }

    @EventListener
    void reviewWaits(Events.ReviewWaits event) {
        if (event.lane() != Lane.URGENT) return; // other reviews wait on the reviewers' list
        outbox.toRole(Letter.URGENT_REVIEW, Recipient.REVIEWERS, event.question());
    }

    @EventListener
    void reviewersMissing(Events.ReviewersMissing event) {
        outbox.toRole(Letter.REVIEWERS_MISSING, Recipient.EDITORS, event.question());
    }

    @EventListener
    void answerReturned(Events.AnswerReturned event) {
        outbox.toPerson(Letter.ANSWER_RETURNED, event.expert(), event.question());
    }

    @EventListener
    void answerRejected(Events.AnswerRejected event) {
        outbox.toRole(Letter.ANSWER_REJECTED, Recipient.EDITORS, event.question());
    }

    @EventListener
    void answerReleased(Events.AnswerReleased event) {
        outbox.toAsker(event.byOffice() ? Letter.OFFICE_ANSWER : Letter.ANSWER_READY, event.question());
    }

    @EventListener
    void answerPublished(Events.AnswerPublished event) {
        outbox.toAsker(Letter.ANSWER_PUBLISHED, event.question());
        outbox.toPerson(Letter.YOUR_ANSWER_PUBLISHED, event.expert(), event.question());
    }

    @EventListener
    void editionWanted(Events.EditionWanted event) {
        outbox.toPerson(Letter.EDITION_WANTED, event.expert(), event.question());
    }

    @EventListener
    void questionNotTaken(Events.QuestionNotTaken event) {
        outbox.toAsker(Letter.QUESTION_NOT_TAKEN, event.question());
    }

    @EventListener
    void notMyQuestion(Events.NotMyQuestion event) {
        outbox.toRole(Letter.NOT_MY_QUESTION, Recipient.EDITORS, event.question());
    }

    @EventListener
    void questionClosed(Events.QuestionClosed event) {
        outbox.toPerson(Letter.QUESTION_CLOSED, event.expert(), event.question());
    }

    @EventListener
    void questionReopened(Events.QuestionReopened event) {
        outbox.toAsker(Letter.QUESTION_REOPENED, event.question());
    }

    @EventListener
    void moreNeeded(Events.MoreNeeded event) {
        outbox.toAsker(Letter.MORE_NEEDED, event.question());
    }

    @EventListener
    void replyMissing(Events.ReplyMissing event) {
        outbox.toAsker(Letter.REPLY_REMINDER, event.question());
    }

    @EventListener
    void askerReplied(Events.AskerReplied event) {
        outbox.toPerson(Letter.ASKER_REPLIED, event.expert(), event.question());
    }

    @EventListener
    void askerRepliedInTriage(Events.AskerRepliedInTriage event) {
        outbox.toRole(Letter.ASKER_REPLIED_IN_TRIAGE, Recipient.EDITORS, event.question());
    }

    @EventListener
    void askerStayedSilent(Events.AskerStayedSilent event) {
        outbox.toPerson(Letter.ASKER_STAYED_SILENT, event.expert(), event.question());
    }

    @EventListener
    void questionWithdrawn(Events.QuestionWithdrawn event) {
        outbox.toAsker(Letter.QUESTION_WITHDRAWN, event.question());
    }

    @EventListener
    void askerWithdrew(Events.AskerWithdrew event) {
        outbox.toPerson(Letter.ASKER_WITHDREW, event.expert(), event.question());
    }
}
