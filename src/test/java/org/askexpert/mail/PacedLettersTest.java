package org.askexpert.mail;

import static org.askexpert.mail.MailRoom.NOON;
import static org.askexpert.mail.MailRoom.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.shared.Hashes;
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
class PacedLettersTest {

    private static final Viewer SYSTEM = Viewer.system();

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("askexpert.base-url", () -> "https://ask.example.org/");
        settings.add("askexpert.mail.pace", () -> "10m");
        settings.add("askexpert.mail.most-per-day", () -> "3");
    }

    @Autowired
    private DeliverLetter deliverLetter;

    @Autowired
    private Outbox outbox;

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
        addresses.opened = false;
        addresses.renewed.clear();
        addresses.asker = new Addressee("anna@example.com", "Anna");
        begun.turns.clear();
        clock.now = NOON;
        given(findFacts.facts(eq(QUESTION), any()))
                .willReturn(new LetterFacts(3, QUESTION, Lane.ORDINARY, null, null, null, null, null, null));
    }

    @Test
    void anAddressThatNeverOpenedALinkGetsOneInTenMinutesAndThreeADayAndEveryLetterHasItsTurn() {
        List<Long> receipts = receipts(5);
        receipts.forEach(this::deliver);
        assertThat(sent()).isEqualTo(1);
        assertThat(begun.turns.get(receipts.get(1))).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(begun.turns.get(receipts.get(2))).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
        assertThat(begun.turns.get(receipts.get(3))).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(begun.turns.get(receipts.get(4)))
                .isEqualTo(NOON.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(10)));
        for (Long letter : receipts.subList(1, 5)) {
            clock.now = begun.turns.get(letter);
            deliver(letter);
            assertThat(row(letter).state()).isEqualTo(LetterState.SENT);
        }
        assertThat(sent()).isEqualTo(5);
    }

    @Test
    void aLetterWokenTooEarlyWaitsAgain() {
        List<Long> receipts = receipts(2);
        receipts.forEach(this::deliver);
        clock.now = NOON.plus(Duration.ofMinutes(9));
        deliver(receipts.get(1));
        assertThat(sent()).isEqualTo(1);
        assertThat(begun.turns.get(receipts.get(1))).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
    }

    @Test
    void waitingDoesNotMakeALetterTooOld() {
        List<Long> receipts = receipts(2);
        receipts.forEach(this::deliver);
        rows.update(
                "update mail_message set not_before = ? where id = ?", NOON.plus(Duration.ofDays(9)), receipts.get(1));
        clock.now = NOON.plus(Duration.ofDays(9)).plusSeconds(1);
        deliver(receipts.get(1));
        assertThat(row(receipts.get(1)).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void lettersOfTheProcessAlwaysGo() {
        receipts(1).forEach(this::deliver);
        for (Letter letter : List.of(Letter.ANSWER_READY, Letter.QUESTION_WITHDRAWN, Letter.QUESTION_NOT_TAKEN)) {
            deliver(letters.save(OutgoingLetter.toAsker(letter, QUESTION, NOON)).id());
        }
        assertThat(sent()).isEqualTo(4);
        assertThat(begun.turns).isEmpty();
    }

    @Test
    void whoeverOpenedALinkGetsEveryLetterAtOnce() {
        addresses.opened = true;
        receipts(5).forEach(this::deliver);
        assertThat(sent()).isEqualTo(5);
    }

    @Test
    void newLinksEndTheOldOnesOnlyWhenTheyAreSentAndSayNoWordOfTheQuestion() {
        addresses.opened = true;
        outbox.newLinks(Hashes.sha256("anna@example.com"), false);
        long letter = begun.letters.get(begun.letters.size() - 1);
        assertThat(addresses.renewed).isEmpty();
        deliver(letter);
        assertThat(addresses.renewed).hasSize(1);
        String mail = GreenMailUtil.getWholeMessage(POST.getReceivedMessages()[0]);
        assertThat(mail)
                .contains("Subject: New links to your questions", "To: anna@example.com", "Auto-Submitted")
                .contains("Question " + QUESTION.code())
                .contains("https://ask.example.org/mine/" + MailRoom.TOKEN + "-next");
    }

    @Test
    void newLinksThatNoServerTakesLeaveTheOldOnesAlone() {
        addresses.opened = true;
        addresses.asker = new Addressee("anna@example.com\r\nBcc: x@evil.test", "Anna");
        outbox.newLinks(Hashes.sha256("anna@example.com"), false);
        long letter = begun.letters.get(begun.letters.size() - 1);
        deliver(letter);
        assertThat(row(letter).state()).isEqualTo(LetterState.REFUSED);
        assertThat(addresses.renewed).isEmpty();
    }

    @Test
    void newLinksToNobodyWeKnowEndQuietly() {
        addresses.asker = null;
        outbox.newLinks(Hashes.sha256("nobody@example.com"), false);
        long letter = begun.letters.get(begun.letters.size() - 1);
        deliver(letter);
        assertThat(row(letter).state()).isEqualTo(LetterState.REFUSED);
        assertThat(sent()).isZero();
        assertThat(addresses.renewed).isEmpty();
    }

    @Test
    void whatAProgramSeemsToHaveWishedForWaitsTenMinutes() {
        outbox.newLinks(Hashes.sha256("anna@example.com"), true);
        assertThat(begun.turns).containsValue(NOON.plus(Duration.ofMinutes(10)));
    }

    private List<Long> receipts(int count) {
        List<Long> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            receipts.add(letters.save(OutgoingLetter.toAsker(Letter.QUESTION_RECEIVED, QUESTION, NOON))
                    .id());
        }
        return receipts;
    }

    private void deliver(long letter) {
        deliverLetter.deliver(letter, SYSTEM);
    }

    private int sent() {
        return POST.getReceivedMessages().length;
    }

    private OutgoingLetter row(long letter) {
        return letters.numbered(letter).orElseThrow();
    }
}
