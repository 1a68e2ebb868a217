package org.askexpert.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.askexpert.shared.Hashes;
import org.springframework.stereotype.Component;

/** Finds and begins unsent questions by their token, of which only the hash is kept. */
@Component
class Beginnings {

    private static final Duration LIFETIME = Duration.ofHours(20);

    private final StartedQuestions started;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Beginnings(StartedQuestions started, Clock clock) {
        this.started = started;
        this.clock = clock;
    }

    Optional<StartedQuestion> find(String token) {
        return token == null ? Optional.empty() : started.find(Hashes.sha256(token), clock.instant());
    }

    Optional<StartedQuestion> lock(String token) {
        return token == null ? Optional.empty() : started.lock(Hashes.sha256(token), clock.instant());
    }

    StartedQuestion begin(String token) {
        return new StartedQuestion(Hashes.sha256(token), secret());
    }

    StartedQuestion save(StartedQuestion question) {
        return started.save(question);
    }

    boolean delete(String token) {
        return token != null && started.delete(Hashes.sha256(token)) > 0;
    }

    /** 20 hours from now. */
    Instant end() {
        return clock.instant().plus(LIFETIME);
    }

    String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
