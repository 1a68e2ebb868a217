package org.askexpert.mail;

import static org.askexpert.mail.MailRoom.NOON;
import static org.askexpert.mail.MailRoom.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@MailRoomTest
class DeliverLetterTest {

    private static final PersonId ANA = new PersonId(1);
    private static final Viewer SYSTEM = Viewer.system();

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("askexpert.base-url", () -> "https://ask.example.org/");
    }

    @Autowired
    private DeliverLetter deliverLetter;

    @Autowired
    private OutgoingLetters letters;

    @Autowired
    private MailRoom.KnownAddresses addresses;

    @Autowired
    private MailRoom.BegunDeliveries begun;

    @Autowired
    private MailRoom.HandClock clock;

    @Autowired
    private JdbcTemplate rows;

    @MockitoBean
    private FindLetterFacts findFacts;

    @BeforeEach
    void start() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        rows.update("delete from mail_message");
        rows.update("delete from person_role");
        rows.update("delete from person");
        addresses.asker = new Addressee("anna@example.com", "Anna");
        addresses.people.put(ANA, new Addressee("ana@example.org", "Ana Amari"));
        begun.letters.clear();
        clock.now = NOON;
        given(findFacts.facts(eq(QUESTION), any()))
                .willReturn(new LetterFacts(3, QUESTION, Lane.ORDINARY, null, null, null, null, null, null));
    }

    @Test
    void onlyAProcessStepDelivers() {
        long letter = aLetterToTheAsker(Letter.QUESTION_RECEIVED);
        assertThatThrownBy(() -> deliverLetter.deliver(letter, Viewer.reader())).isInstanceOf(Problem.class);
        assertThat(row(letter).isWaiting()).isTrue();
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyIsToldOfAPublicationThatWasTakenBack() {
        long letter = aLetterToTheAsker(Letter.ANSWER_PUBLISHED);
        deliverLetter.deliver(letter, SYSTEM);
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(row(letter).state()).isEqualTo(LetterState.REFUSED);
        assertThat(row(letter).problem()).isEqualTo("not-published");
    }

    @Test
    void theAskerGetsTheLetterOnceWithBothPartsAndOurAddress() throws Exception {
        long letter = aLetterToTheAsker(Letter.QUESTION_RECEIVED);

        deliverLetter.deliver(letter, SYSTEM);
        deliverLetter.deliver(letter, SYSTEM);

        assertThat(POST.getReceivedMessages()).hasSize(1);
        MimeMessage received = POST.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getAllRecipients()[0]).hasToString("anna@example.com");
        assertThat(received.getMessageID()).isEqualTo("<letter-" + letter + "@ask.example.org>");
        assertThat(received.getSubject()).isEqualTo("We have your question Q7K3-M9XT");
        for (String part : new String[] {part(received, 0, "text/plain"), part(received, 1, "text/html")}) {
            assertThat(part)
                    .contains("https://ask.example.org/mine/" + MailRoom.TOKEN)
                    .doesNotContain("localhost", "org//mine")
                    .contains("Q7K3-M9XT", "call 999", "call 111", "18 June 2026", "on purpose");
        }
        assertThat(row(letter).state()).isEqualTo(LetterState.SENT);
        assertThat(row(letter).sentAt()).isEqualTo(NOON);
        assertThat(row(letter).attempts()).isEqualTo(1);
    }

    @Test
    void aLetterSaysWhatEditorsSavedAndOurOwnWordsOnceTheyTookItBack() throws Exception {
        save(1, "");
        save(2, "Question {reference} is here\n\nYou asked us {reference}.\n\n[Look]({link})\n\n> Danger? {help}");
        deliverLetter.deliver(aLetterToTheAsker(Letter.QUESTION_RECEIVED), SYSTEM);
        MimeMessage received = POST.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Question Q7K3-M9XT is here");
        for (String part : new String[] {part(received, 0, "text/plain"), part(received, 1, "text/html")}) {
            assertThat(part)
                    .contains("You asked us Q7K3-M9XT.", "https://ask.example.org/mine/" + MailRoom.TOKEN)
                    .contains("Hello Anna,", "Look", "Danger? In an emergency, call 999", "on purpose")
                    .doesNotContain("{", "What happens next");
        }
        save(3, "");
        deliverLetter.deliver(aLetterToTheAsker(Letter.QUESTION_RECEIVED), SYSTEM);
        assertThat(POST.getReceivedMessages()[1].getSubject()).isEqualTo("We have your question Q7K3-M9XT");
        rows.update("delete from kept_version");
    }

    private void save(int version, String content) {
        rows.update(
                "insert into kept_version (list_code, version, content, saved_at) values (?, ?, ?, ?)",
                "mail-question-received",
                version,
                content,
                Timestamp.from(NOON));
    }

    @Test
    void aServerThatIsAwayLeavesTheLetterWaitingAndCountsTheTry() {
        long letter = aLetterToTheAsker(Letter.ANSWER_READY);
        POST.stop();
        try {
            assertThatThrownBy(() -> deliverLetter.deliver(letter, SYSTEM))
                    .isInstanceOf(DeliveryFailed.class)
                    .hasNoCause();
            assertThat(row(letter).isWaiting()).isTrue();
            assertThat(row(letter).attempts()).isEqualTo(1);
            assertThat(row(letter).problem()).isEqualTo("connection");
        } finally {
            POST.start();
        }
    }

    @Test
    void aNewTryAfterAFailureBearsTheSameMessageId() throws Exception {
        long letter = aLetterToTheAsker(Letter.ANSWER_READY);
        rows.update("update mail_message set attempts = 1, problem = 'connection' where id = ?", letter);
        deliverLetter.deliver(letter, SYSTEM);
        String first = POST.getReceivedMessages()[0].getMessageID();
        rows.update("update mail_message set state = 'WAITING' where id = ?", letter); // the commit was lost in a crash
        deliverLetter.deliver(letter, SYSTEM);
        assertThat(POST.getReceivedMessages()[1].getMessageID()).isEqualTo(first);
        assertThat(row(letter).attempts()).isEqualTo(3);
        assertThat(row(letter).problem()).isNull();
    }

    @Test
    void aLetterWhoseRecipientIsGoneIsNotSent() {
        addresses.asker = null;
        long letter = aLetterToTheAsker(Letter.ANSWER_READY);
        deliverLetter.deliver(letter, SYSTEM);
        assertThat(row(letter).state()).isEqualTo(LetterState.REFUSED);
        assertThat(row(letter).problem()).isEqualTo("no-address");
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressNobodyCanSendToIsRefusedForGood() {
        addresses.asker = new Addressee("anna@example.com\r\nBcc: x@evil.test", "Anna");
        long letter = aLetterToTheAsker(Letter.ANSWER_READY);
        deliverLetter.deliver(letter, SYSTEM);
        assertThat(row(letter).problem()).isEqualTo("address");
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void afterFiveDaysALetterExpires() {
        long letter = aLetterToTheAsker(Letter.ANSWER_READY);
        clock.now = NOON.plus(Duration.ofDays(5)).plusSeconds(1);
        deliverLetter.deliver(letter, SYSTEM);
        assertThat(row(letter).state()).isEqualTo(LetterState.EXPIRED);
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void anErasedRowIsNothingToDo() {
        deliverLetter.deliver(4711, SYSTEM);
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterForEditorsBecomesOneForEachEditor() {
        PersonId edith = aPerson("edith", "EDITOR", "REVIEWER");
        PersonId rosa = aPerson("rosa", "REVIEWER");
        long letter = letters.save(OutgoingLetter.toRole(Letter.NOBODY_FREE, Recipient.EDITORS, QUESTION, NOON))
                .id();

        deliverLetter.deliver(letter, SYSTEM);

        assertThat(begun.letters).hasSize(1);
        OutgoingLetter toEdith = row(begun.letters.get(0));
        assertThat(toEdith.person()).isEqualTo(edith).isNotEqualTo(rosa);
        assertThat(toEdith.letter()).isEqualTo(Letter.NOBODY_FREE);
        assertThat(row(letter).state()).isEqualTo(LetterState.SENT);
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    private long aLetterToTheAsker(Letter letter) {
        return letters.save(OutgoingLetter.toAsker(letter, QUESTION, NOON)).id();
    }

    private PersonId aPerson(String handle, String... roles) {
        rows.update(
                "insert into person (handle, name, email, email_key, disabled, probation, capacity, created_at)"
                        + " values (?, ?, ?, ?, false, false, 3, ?)",
                handle,
                handle,
                handle + "@example.org",
                handle + "@example.org",
                NOON);
        Long id = rows.queryForObject("select id from person where handle = ?", Long.class, handle);
        for (String role : roles) rows.update("insert into person_role (person_id, role) values (?, ?)", id, role);
        return new PersonId(id);
    }

    private OutgoingLetter row(long letter) {
        return letters.numbered(letter).orElseThrow();
    }

    private static String part(MimeMessage message, int index, String type) throws Exception {
        BodyPart part = ((Multipart) message.getContent()).getBodyPart(index);
        assertThat(part.getContentType()).startsWith(type).containsIgnoringCase("utf-8");
        return (String) part.getContent();
    }
}
