package org.askexpert.mail;

import static org.askexpert.mail.Letter.*;
import static org.askexpert.mail.MailRoom.QUESTION;
import static org.askexpert.mail.Recipient.ASKER;
import static org.askexpert.mail.Recipient.EDITORS;
import static org.askexpert.mail.Recipient.PERSON;
import static org.askexpert.mail.Recipient.REVIEWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.askexpert.feedback.ReaderReported;
import org.askexpert.people.PersonId;
import org.askexpert.question.Events;
import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.Lane;
import org.askexpert.question.NotTaken;
import org.askexpert.question.StaffReminder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

@MailRoomTest
class QuestionLettersTest {

    private static final PersonId ANA = new PersonId(1);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private OutgoingLetters letters;

    @Autowired
    private MailRoom.BegunDeliveries begun;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate rows;

    @MockitoBean
    private FindLetterFacts findFacts;

    @BeforeEach
    void start() {
        rows.update("delete from mail_message");
        begun.letters.clear();
    }

    @Test
    void askersHearOfEveryPublicStep() {
        whenTold(new Events.QuestionReceived(QUESTION));
        whenTold(new Events.AnswerReleased(QUESTION));
        whenTold(new Events.QuestionNotTaken(QUESTION, NotTaken.DUPLICATE));
        whenTold(new Events.QuestionWithdrawn(QUESTION));
        whenTold(new Events.MoreNeeded(QUESTION));
        whenTold(new Events.ReplyMissing(QUESTION));
        whenTold(new Events.QuestionReopened(QUESTION));
        whenTold(new Events.AnswerReleased(QUESTION, true));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient, OutgoingLetter::person)
                .containsExactly(
                        tuple(QUESTION_RECEIVED, ASKER, null),
                        tuple(ANSWER_READY, ASKER, null),
                        tuple(QUESTION_NOT_TAKEN, ASKER, null),
                        tuple(QUESTION_WITHDRAWN, ASKER, null),
                        tuple(MORE_NEEDED, ASKER, null),
                        tuple(REPLY_REMINDER, ASKER, null),
                        tuple(Letter.QUESTION_REOPENED, ASKER, null),
                        tuple(Letter.OFFICE_ANSWER, ASKER, null));
    }

    @Test
    void expertsHearOfWhatIsTheirs() {
        whenTold(new Events.QuestionOffered(QUESTION, ANA));
        whenTold(new Events.AnswerReturned(QUESTION, ANA));
        whenTold(new Events.QuestionRevoked(QUESTION, ANA));
        whenTold(new Events.AskerWithdrew(QUESTION, ANA));
        whenTold(new Events.AskerReplied(QUESTION, ANA));
        whenTold(new Events.EditionWanted(QUESTION, ANA));
        whenTold(new Events.AskerStayedSilent(QUESTION, ANA));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient, OutgoingLetter::person)
                .containsExactly(
                        tuple(OFFER, PERSON, ANA),
                        tuple(ANSWER_RETURNED, PERSON, ANA),
                        tuple(QUESTION_REVOKED, PERSON, ANA),
                        tuple(ASKER_WITHDREW, PERSON, ANA),
                        tuple(ASKER_REPLIED, PERSON, ANA),
                        tuple(EDITION_WANTED, PERSON, ANA),
                        tuple(ASKER_STAYED_SILENT, PERSON, ANA));
    }

    @Test
    void publicationIsToldToAskerAndExpert() {
        whenTold(new Events.AnswerPublished(QUESTION, ANA));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient)
                .containsExactly(tuple(ANSWER_PUBLISHED, ASKER), tuple(YOUR_ANSWER_PUBLISHED, PERSON));
    }

    @Test
    void editorsHearOfWhatNeedsThem() {
        whenTold(new Events.UrgentReceived(QUESTION));
        whenTold(new Events.NobodyFree(QUESTION));
        whenTold(new Events.AnswerRejected(QUESTION));
        whenTold(new Events.NotMyQuestion(QUESTION));
        whenTold(new Events.AskerRepliedInTriage(QUESTION));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient)
                .containsExactly(
                        tuple(URGENT_QUESTION, EDITORS),
                        tuple(NOBODY_FREE, EDITORS),
                        tuple(ANSWER_REJECTED, EDITORS),
                        tuple(Letter.NOT_MY_QUESTION, EDITORS),
                        tuple(ASKER_REPLIED_IN_TRIAGE, EDITORS));
    }

    @Test
    void whoeverHoldsThingsUpHearsOfItFirstAndEditorsOfWhatIsOverdue() {
        for (StaffReminder what : StaffReminder.values()) whenTold(new Events.ReminderDue(QUESTION, what, ANA));
        whenTold(new Events.OfferExpired(QUESTION, ANA));
        whenTold(new Events.ChoiceExpired(QUESTION));
        whenTold(new Events.FinishByMoved(QUESTION, ANA));
        whenTold(new Events.QuestionClosed(QUESTION, ANA));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient)
                .containsExactly(
                        tuple(Letter.RESPOND_REMINDER, PERSON),
                        tuple(Letter.FINISH_REMINDER, PERSON),
                        tuple(Letter.ANSWER_OVERDUE, PERSON),
                        tuple(Letter.LATE_ANSWER, EDITORS),
                        tuple(Letter.REVIEW_REMINDER, REVIEWERS),
                        tuple(Letter.LATE_REVIEW, EDITORS),
                        tuple(Letter.TRIAGE_REMINDER, EDITORS),
                        tuple(Letter.EXPERT_MISSING, EDITORS),
                        tuple(Letter.EDITION_REMINDER, PERSON),
                        tuple(Letter.LATE_EDITION, EDITORS),
                        tuple(Letter.EDITION_REVIEW_REMINDER, REVIEWERS),
                        tuple(Letter.LATE_EDITION, EDITORS),
                        tuple(Letter.OFFER_EXPIRED, PERSON),
                        tuple(Letter.CHOICE_EXPIRED, EDITORS),
                        tuple(Letter.FINISH_BY_MOVED, PERSON),
                        tuple(Letter.QUESTION_CLOSED, PERSON));
    }

    @Test
    void editorsHearOfAReadersReport() {
        whenTold(new ReaderReported("stiff-back"));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient, OutgoingLetter::question)
                .containsExactly(tuple(READER_REPORT, EDITORS, null));
    }

    @Test
    void reviewersHearAtOnceOfUrgentReviewsOnly() {
        whenTold(new Events.ReviewWaits(QUESTION, Lane.ORDINARY));
        assertThat(outbox()).isEmpty();
        whenTold(new Events.ReviewWaits(QUESTION, Lane.URGENT));
        assertThat(outbox())
                .extracting(OutgoingLetter::letter, OutgoingLetter::recipient)
                .containsExactly(tuple(URGENT_REVIEW, REVIEWERS));
    }

    @Test
    void everyLetterBeginsItsDelivery() {
        whenTold(new Events.QuestionReceived(QUESTION));
        assertThat(begun.letters).containsExactly(outbox().get(0).id());
    }

    @Test
    void aChangeThatIsUndoneLeavesNoLetter() {
        transaction.executeWithoutResult(change -> {
            events.publishEvent(new Events.QuestionReceived(QUESTION));
            change.setRollbackOnly();
        });
        assertThat(outbox()).isEmpty();
    }

    private void whenTold(Object event) {
        transaction.executeWithoutResult(change -> events.publishEvent(event));
    }

    private List<OutgoingLetter> outbox() {
        return rows.queryForList("select id from mail_message order by id", Long.class).stream()
                .map(id -> letters.numbered(id).orElseThrow())
                .toList();
    }
}
