package org.askexpert.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes letters with new links after 30 days: they belong to no question, so no question takes them along. */
@Component
class DeleteOldLinkLetters {

    private static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingLetters letters;
    private final Clock clock;

    DeleteOldLinkLetters(OutgoingLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void delete() {
        letters.deleteEnded(Letter.NEW_LINKS, clock.instant().minus(KEPT));
    }
}
