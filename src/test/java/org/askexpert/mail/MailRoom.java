package org.askexpert.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.askexpert.calendar.WorkingTime;
import org.askexpert.house.FindHouse;
import org.askexpert.intake.AskerLink;
import org.askexpert.intake.Reach;
import org.askexpert.kept.FindKept;
import org.askexpert.people.FindStaff;
import org.askexpert.people.OpenWayIn;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.recheck.FindRecheckTimes;
import org.askexpert.recheck.RecheckTimes;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Viewer;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The room on its own: real rows, words, templates and transport; fakes at its doors. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@ImportAutoConfiguration({
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@Import({
    AccountLetters.class,
    AccountText.class,
    AskerText.class,
    Attempts.class,
    DeliverLetter.class,
    Dispatch.class,
    FindHouse.class,
    FindKept.class,
    FindMailbox.class,
    FindStaff.class,
    LetterLists.class,
    LetterWriter.class,
    MailTemplates.class,
    NewLinkLetters.class,
    OpenMailboxLetter.class,
    Outbox.class,
    Pacing.class,
    Press.class,
    QuestionLetters.class,
    ReaderLetters.class,
    RecheckLetters.class,
    RecheckText.class,
    SampleSheets.class,
    SavedWords.class,
    SpreadLetter.class,
    StaffText.class,
    Transport.class,
    Words.class,
    WorkingTime.class
})
class MailRoom {

    static final Reference QUESTION = new Reference("Q7K3-M9XT");
    static final Instant NOON = Instant.parse("2026-06-04T12:00:00Z");
    static final String TOKEN = "c2VjcmV0LXRva2Vu";

    @Bean
    OpenWayIn waysIn() {
        return Mockito.mock(OpenWayIn.class);
    }

    @Bean
    BegunDeliveries delivery() {
        return new BegunDeliveries();
    }

    @Bean
    KnownAddresses inquiries() {
        return new KnownAddresses();
    }

    /** Everything is due at noon. */
    @Bean
    FindRecheckTimes recheckTimes() {
        return Mockito.mock(FindRecheckTimes.class, asked -> new RecheckTimes(NOON, NOON));
    }

    @Bean
    HandClock clock() {
        return new HandClock();
    }

    @Bean
    Dates dates(Clock clock) {
        return new Dates(ZoneId.of("Europe/London"), clock);
    }

    /** Stands still until a test moves it. */
    static class HandClock extends Clock {

        Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Remembers what was begun. */
    static class BegunDeliveries implements Delivery {

        final List<Long> letters = new ArrayList<>();
        final Map<Long, Instant> turns = new HashMap<>();

        @Override
        public void begin(long letter, Reference question) {
            letters.add(letter);
        }

        @Override
        public void begin(long letter, Reference question, Instant notBefore) {
            turns.put(letter, notBefore);
        }
    }

    /** Knows whom a test wants it to know. */
    static class KnownAddresses extends Inquiries {

        boolean opened = true;
        final List<byte[]> renewed = new ArrayList<>();
        Addressee asker = new Addressee("anna@example.com", "Anna");
        final Map<PersonId, Addressee> people = new HashMap<>();

        KnownAddresses() {
            super(null, null, null, null, null, null, null);
        }

        @Override
        String offer(OutgoingLetter letter, Viewer system) {
            return letter.letter() == Letter.OFFER ? TOKEN : null;
        }

        @Override
        Optional<Addressee> asker(Reference question, Viewer system) {
            return Optional.ofNullable(asker);
        }

        @Override
        Optional<Addressee> asker(byte[] addressHash, Viewer system) {
            return Optional.ofNullable(asker);
        }

        @Override
        Optional<Reach> reach(OutgoingLetter letter, Viewer system) {
            return Optional.of(new Reach(Hashes.sha256("anna@example.com"), opened));
        }

        @Override
        List<AskerLink> links(OutgoingLetter letter, Viewer system) {
            return asker == null
                    ? List.of()
                    : List.of(new AskerLink(QUESTION, TOKEN + (letter.isWaiting() ? "-next" : "")));
        }

        @Override
        void renewLinks(byte[] addressHash, Viewer system) {
            renewed.add(addressHash);
        }

        @Override
        Optional<Addressee> person(PersonId person, Viewer system) {
            return Optional.ofNullable(people.get(person));
        }

        @Override
        String token(long question, Viewer system) {
            return TOKEN;
        }
    }
}
