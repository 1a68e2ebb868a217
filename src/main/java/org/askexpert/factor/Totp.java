package org.askexpert.factor;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every 30 seconds: six digits of an HMAC-SHA-1 over the number of the step.
 *
 * @see "RFC 6238 and RFC 4226"
 */
final class Totp {

    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final int COUNTER_BYTES = 8;

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) SECONDS);
    }

    /** The step whose code was typed: this one or a neighbour, for clocks that are a little off, and later than the last used. */
    static OptionalLong match(byte[] secret, String typed, Instant now, long lastUsed) {
        long present = step(now);
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> step > lastUsed && code(secret, step).equals(typed))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        byte[] counter = new byte[COUNTER_BYTES];
        for (int i = 0; i < COUNTER_BYTES; i++) counter[COUNTER_BYTES - 1 - i] = (byte) (step >>> (8 * i));
        byte[] mac = mac(secret, counter);
        int offset = mac[mac.length - 1] & 0x0f;
        int number = (mac[offset] & 0x7f) << 24
                | (mac[offset + 1] & 0xff) << 16
                | (mac[offset + 2] & 0xff) << 8
                | mac[offset + 3] & 0xff;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private static byte[] mac(byte[] secret, byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
