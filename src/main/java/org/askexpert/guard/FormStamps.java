package org.askexpert.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.HouseKeys;
import org.springframework.stereotype.Component;

/**
 * Signed times at which public forms were shown. With the trap field beside them they tell people from programs without
 * a puzzle; {@code fragments/guard.html} prints both.
 */
@Component("formStamps")
public class FormStamps {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int NONCE = 16;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern STAMP = Pattern.compile("(\\d{1,15})(\\.[A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");

    private final HouseKeys keys;
    private final Clock clock;
    private final Duration fastest;

    FormStamps(HouseKeys keys, Clock clock, GuardSettings settings) {
        this.keys = keys;
        this.clock = clock;
        this.fastest = settings.fastestForm();
    }

    /** The present moment, in milliseconds, made unique and signed: no two forms bear the same. */
    public String now() {
        return at(clock.instant());
    }

    String at(Instant shown) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        String time = shown.toEpochMilli() + "." + encoded(nonce);
        return time + "." + signature(time);
    }

    /** When the form was shown; nothing for a stamp that is not ours, is too old, or from a time to come. */
    Optional<Instant> shown(String stamp) {
        var parts = STAMP.matcher(stamp == null ? "" : stamp);
        if (!parts.matches() || !isEqual(parts.group(3), signature(parts.group(1) + parts.group(2))))
            return Optional.empty();
        Instant shown = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        boolean fresh = !shown.isAfter(clock.instant()) && !shown.plus(LONGEST).isBefore(clock.instant());
        return fresh ? Optional.of(shown) : Optional.empty();
    }

    /** Whether the form was filled as people do not fill it; for forms that begin empty. */
    public boolean isDoubtful(FormGuard sent) {
        return isDoubtful(sent, fastest);
    }

    /** The same for forms that people may send at once, because they were filled before. */
    public boolean isDoubtfulHoweverQuick(FormGuard sent) {
        return isDoubtful(sent, Duration.ZERO);
    }

    private boolean isDoubtful(FormGuard sent, Duration least) {
        boolean trapped = sent.homepage() != null && !sent.homepage().isBlank();
        return trapped
                || shown(sent.stamp())
                        .filter(shown -> !shown.plus(least).isAfter(clock.instant()))
                        .isEmpty();
    }

    private String signature(String time) {
        return encoded(Hashes.keyed(keys.key("link"), "form-stamp", time));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
