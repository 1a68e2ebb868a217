package org.askexpert.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** A fault of ours; the trace finds the one line of the log that tells more. */
final class BrokenRequest extends Problem {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String trace;

    private BrokenRequest(String trace) {
        super(Kind.BROKEN, "Try again later. If it stays, tell us this code: " + trace + ".");
        this.trace = trace;
    }

    static BrokenRequest traced() {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return new BrokenRequest(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    String trace() {
        return trace;
    }
}
