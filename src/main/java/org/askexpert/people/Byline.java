package org.askexpert.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How somebody may be spoken of above published answers.
 *
 * @param name null without that person's consent
 * @param role what the person is, such as "osteopath", or null
 * @param chosenAt when that person chose last, or null
 */
public record Byline(String name, String role, Instant chosenAt) {

    private static final Pattern BLANKS = Pattern.compile("[\\s.]+");

    /** "Osteopath, member since 2009" is an osteopath; a part that names the person is no role. */
    static String role(String byline, String name) {
        if (byline == null) return null;
        return Arrays.stream(byline.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !names(part, name))
                .findFirst()
                .map(role -> role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1))
                .orElse(null);
    }

    private static boolean names(String part, String name) {
        return BLANKS.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .anyMatch(word ->
                        BLANKS.splitAsStream(part.toLowerCase(Locale.ROOT)).anyMatch(word::equals));
    }
}
