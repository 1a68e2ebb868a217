package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "passwordpassword",
                "Password1234!",
                "aaaaaaaaaaaaaaa",
                "askanexpert2026",
                "demo demo demo",
                "qwertyuiop123"
            })
    void whatIsShortOrCommonIsRefused(String password) {
        assertThatThrownBy(() -> PASSWORDS.refuseWeak(password)).isInstanceOf(Problem.class);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThatThrownBy(() -> PASSWORDS.refuseWeak("x".repeat(127) + "yz")).isInstanceOf(Problem.class);
        assertThatNoException().isThrownBy(() -> PASSWORDS.refuseWeak("heron 🪶 quiet 🪶 lake".repeat(6)));
        assertThatThrownBy(() -> PASSWORDS.refuseWeak(null)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six quiet herons", "correct lamp orbit", "     leading and trailing     "})
    void anyCompositionIsWelcome(String password) {
        assertThatNoException().isThrownBy(() -> PASSWORDS.refuseWeak(password));
    }

    @Test
    void passwordsAreComparedAsTyped() {
        String hash = PASSWORDS.encode("six quiet herons");
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PASSWORDS.matches("six quiet herons", hash)).isTrue();
        assertThat(PASSWORDS.matches("six quiet herons ", hash)).isFalse();
        assertThat(PASSWORDS.matchesOrPretends("nobody has this password", null))
                .isFalse();
    }

    @Test
    void oldBcryptHashesAreVerifiedButNeverWritten() {
        var old = "{bcrypt}" + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode("x");
        assertThat(PASSWORDS.matches("x", old)).isTrue();
    }
}
