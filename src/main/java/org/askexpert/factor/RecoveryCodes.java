package org.askexpert.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.askexpert.shared.Hashes;
import org.springframework.stereotype.Component;

/** Makes the codes that stand in for a lost device; only their hashes are kept. */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    private final FactorRows rows;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(FactorRows rows) {
        this.rows = rows;
    }

    /** Ten new ones in place of all others; this is the only time they are seen. */
    List<String> renew(long person) {
        List<String> codes = Stream.generate(this::fresh).limit(HOW_MANY).toList();
        rows.replaceCodes(
                person,
                codes.stream().map(code -> hash(person, code.replace("-", ""))).toList());
        return codes;
    }

    static byte[] hash(long person, String code) {
        return Hashes.sha256("recovery", Long.toString(person), code.toUpperCase(Locale.ROOT));
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.of(bytes).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
