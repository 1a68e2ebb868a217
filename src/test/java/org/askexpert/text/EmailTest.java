package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.askexpert.HostileCorpus;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "@example.com",
                "a@",
                "a@b@example.com",
                "a b@example.com",
                "a@example",
                "a@ex ample.com",
                "a..b@example.com",
                ".a@example.com",
                "a.@example.com",
                "a@-example.com",
                "a@example-.com",
                "a@b..example.com",
                "a@129.129.129.129",
                "a@[127.0.0.1]",
                "\"a b\"@example.com",
                "-oQ/tmp@b.test",
                "Ann <ann@example.com>",
                "a@b.test,c@evil.test",
                "a@b.test;c@evil.test",
                "a@b.test> SIZE=1",
                "a@b.test\r\nBcc: x@evil.test",
                "a\nb@b.test",
                "a@b.test\u0000@evil.test",
                "a@b\u2028.test",
                "a@b.test\u0085"
            })
    void whatIsNoAddressIsRefused(String raw) {
        assertThatThrownBy(() -> Email.of("asker.email", raw))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .containsExactly(new Problem.FieldError(
                                "asker.email", "Enter an email address in the correct format, like name@example.com")));
    }

    @Test
    void aMissingAddressIsAskedFor() {
        assertThatThrownBy(() -> Email.of("email", "  "))
                .asInstanceOf(type(Problem.class))
                .satisfies(
                        problem -> assertThat(problem.errors().get(0).message()).isEqualTo("Enter an email address"));
    }

    @Test
    void anAddressPastItsLimitIsRefused() {
        String host = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".";
        String fits = "a".repeat(60) + "@" + host + "e".repeat(5) + ".test";
        assertThat(Email.of("email", fits)).isEqualTo(fits);
        assertThatThrownBy(() -> Email.of("email", "a".repeat(65) + "@b.test")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Email.of("email", "a".repeat(60) + "@" + host + "e".repeat(60) + ".test"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Email.of("email", "a@" + "b".repeat(1_000_000) + ".test"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void surroundingBlanksGoAndTheRestStaysAsTyped() {
        assertThat(Email.of("email", " Ana+Tag@Example.COM ")).isEqualTo("Ana+Tag@Example.COM");
    }

    @Test
    void spellingsOfOneAddressAreOneAndLookAlikesAreNot() {
        assertThat(Email.normalised(" A@B.TEST ")).isEqualTo(Email.normalised("a@b.test"));
        assertThat(Email.normalised("cafe\u0301@b.test")).isEqualTo(Email.normalised("café@b.test"));
        assertThat(Email.normalised("straße@b.test")).isNotEqualTo(Email.normalised("STRASSE@b.test"));
        assertThat(Email.normalised("\u0430@b.test")).isNotEqualTo(Email.normalised("a@b.test"));
        assertThat(Email.normalised("user@\u0130.test")).isNotEqualTo(Email.normalised("user@i.test"));
    }

    @Test
    void addressesThatPeopleReallyHavePass() {
        // quoted names, bare and numeric hosts: nobody means them, and mail servers disagree about them
        Set<String> exotic = Set.of("name@129.129.129.129", "name@[129.129.129.129]", "jacco@mailserver1");
        List<String> refused = new ArrayList<>();
        for (String address : HostileCorpus.lines("mail/fuzzdb_valid-email-addresses.txt")) {
            if (address.isBlank() || address.contains("\"") || address.contains("\\") || exotic.contains(address))
                continue;
            if (!passes(address)) refused.add(address);
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void wrongAddressesAreRefused() {
        List<String> passed = new ArrayList<>();
        for (String address : HostileCorpus.lines("mail/fuzzdb_invalid-email-addresses.txt")) {
            if (address.isBlank() || !address.equals(address.strip())) continue; // blanks around it are taken off
            if (passes(address)) passed.add(address);
        }
        // names outside ASCII are addresses since RFC 6531; apostrophes and = are allowed in any
        assertThat(passed).containsExactlyInAnyOrder("うえあいお@address.com", "sql'or'1'='1'or'test@email.com");
    }

    @Test
    void noAddressCarriesASecondRecipientOrAHeader() {
        var headers = HostileCorpus.json("mail/own_header_injection.json");
        for (var lineBreak : headers.get("line_breaks")) {
            for (var tail : headers.get("tails")) {
                assertThat(passes("a@b.test" + lineBreak.asText() + tail.asText()))
                        .isFalse();
                assertThat(passes("a" + lineBreak.asText() + tail.asText() + "@b.test"))
                        .isFalse();
            }
        }
        for (var address : headers.get("addresses")) {
            if (passes(address.asText()))
                assertThat(address.asText()).doesNotContainPattern("[\\s,;<>\"\\[\\p{Cc}](?!$)");
        }
    }

    private static boolean passes(String address) {
        try {
            Email.of("email", address);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }
}
