package org.askexpert.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Public code of a question, such as {@code Q7K3-M9XT}: random, never secret, opens nothing by itself. */
public record Reference(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

    public Reference {
        if (code == null || !CODE.matcher(code).matches()) throw new IllegalArgumentException("Not a reference");
    }

    /**
     * Reads a reference as somebody typed it.
     *
     * @throws IllegalArgumentException if it cannot be one; answered like an unknown reference
     */
    public static Reference from(String typed) {
        return new Reference(typed.strip().toUpperCase(Locale.ROOT));
    }

    /** Draws eight Crockford base-32 characters: 40 bits; the caller retries on the rare collision. */
    public static Reference next(RandomGenerator dice) {
        StringBuilder code = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            if (i == 4) code.append('-');
            code.append(ALPHABET.charAt(dice.nextInt(ALPHABET.length())));
        }
        return new Reference(code.toString());
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
