package org.askexpert.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.askexpert.shared.Problem;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are chosen, kept and compared: as typed, by Argon2id, four at once. */
@Component
class Passwords implements PasswordEncoder {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int LETTERS_OF_OWN = 5;

    private final List<String> common = commonWords();
    private final Semaphore atOnce = new Semaphore(4);
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), "bcrypt", verifyOnly()));
    private final String nobodys = encoder.encode("nobody has this password");

    /**
     * Refuses what is easily guessed; any composition is welcome.
     *
     * @throws Problem invalid, naming the field {@code password}
     */
    void refuseWeak(String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) throw Problem.invalid("password", "Password must be 12 characters or more");
        if (length > LONGEST) throw Problem.invalid("password", "Password must be 128 characters or less");
        if (isCommon(password)) throw Problem.invalid("password", "Choose a password that is harder to guess");
    }

    /** Takes as long where there is no account as where there is one. */
    boolean matchesOrPretends(String typed, String hash) {
        boolean right = matches(typed, hash == null ? nobodys : hash);
        return right && hash != null;
    }

    @Override
    public String encode(CharSequence typed) {
        return encoder.encode(typed);
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
        try {
            if (!atOnce.tryAcquire(3, TimeUnit.SECONDS)) throw Problem.unavailable(Duration.ofSeconds(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(Duration.ofSeconds(5));
        }
        try {
            return encoder.matches(typed, hash);
        } finally {
            atOnce.release();
        }
    }

    /** Common is what leaves next to nothing once all common words are struck out. */
    private boolean isCommon(String password) {
        String rest = password.toLowerCase(Locale.ROOT);
        if (rest.codePoints().distinct().count() < LETTERS_OF_OWN) return true;
        for (String word : common) rest = rest.replace(word, "");
        return rest.replaceAll("[^\\p{L}]", "").length() < LETTERS_OF_OWN && rest.length() < SHORTEST;
    }

    private static PasswordEncoder verifyOnly() {
        var bcrypt = new BCryptPasswordEncoder();
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence typed) {
                throw new UnsupportedOperationException("bcrypt cuts at 72 bytes");
            }

            @Override
            public boolean matches(CharSequence typed, String hash) {
                return bcrypt.matches(typed, hash);
            }
        };
    }

    private static List<String> commonWords() {
        try (var in = Passwords.class.getResourceAsStream("/people/common-words.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
