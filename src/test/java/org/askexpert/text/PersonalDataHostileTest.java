package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.askexpert.HostileCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types: findings stay inside the text, apart from one another, and come in time. */
class PersonalDataHostileTest {

    private static final int LENGTH = Limits.QUESTION;
    /** Of the processor's time, so that a busy machine fails nobody; half of it is usual with both compilers at work. */
    private static final long BEARABLE_MILLIS = 100;

    private static final int TRIES = 12;

    private static final List<String> PARTS = List.of(
            "a",
            "A",
            "7",
            "0",
            ".",
            "@",
            "-",
            " ",
            "\n",
            "'",
            "(",
            "+",
            "/",
            "a@",
            "@a",
            "a.",
            "a.b.",
            "1.",
            "1/",
            "1-",
            "+4",
            "07700 ",
            "0 ",
            "12/",
            "www.",
            "http://",
            "http:",
            "at ",
            " dot ",
            "a dot ",
            "a at ",
            "ab at ab dot ",
            "Mr ",
            "Dr A. ",
            "my name is ",
            "my daughter ",
            "thanks ",
            "Thanks, Ann and ",
            "Emily and ",
            "I'm ",
            "born ",
            "born on ",
            "dob ",
            "3 March ",
            "3 March 1985 ",
            "12/03/1985 ",
            "SW1A ",
            "SW1A 1AA ",
            "L4 1st ",
            "Flat 1, 14 ",
            "14 Mill ",
            "14 mill ",
            "9434765919",
            "943 476 5919 ",
            "4539 1488 0343 6467 ",
            "\u200b",
            "\u0301",
            "\ud83d\ude00",
            "\ud800",
            "AB 12 34 56 ",
            "call me on ",
            "name: ",
            "hi ",
            "-- ",
            "Ann Ann Ann ",
            "a-",
            "a'",
            "é",
            "ß",
            "\uff11",
            "J. ",
            "x x x x x ",
            "no. ",
            "order ");

    @BeforeAll
    static void warmUp() {
        for (int round = 0; round < 5; round++)
            PARTS.forEach(part -> PersonalData.find(filled(part).substring(0, 2_000)));
    }

    static Stream<String> parts() {
        return PARTS.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noTextKeepsUsWaiting(String part) {
        String text = filled(part);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < TRIES && best > BEARABLE_MILLIS; round++) {
            long start = processorNanos();
            PersonalData.find(text);
            best = Math.min(best, (processorNanos() - start) / 1_000_000);
        }
        assertSound(text);
        assertThat(best).as("milliseconds").isLessThanOrEqualTo(BEARABLE_MILLIS);
    }

    @Test
    void findingsOfOtherPeoplesAttacksAreSound() {
        for (JsonNode naughty : HostileCorpus.json("blns.json")) assertSound(naughty.asText());
        for (JsonNode attack : HostileCorpus.json("xss/dompurify_expect.json"))
            assertSound(attack.get("payload").asText());
        for (JsonNode example : HostileCorpus.json("markdown/commonmark_spec.json"))
            assertSound(example.get("markdown").asText());
        for (String file : List.of(
                "unicode/fuzzdb_naughty-unicode.txt",
                "unicode/fuzzdb_corrupted.txt",
                "unicode/fuzzdb_right-to-left.txt",
                "unicode/fuzzdb_emoji.txt",
                "unicode/fuzzdb_upsidedown.txt",
                "unicode/fuzzdb_two-byte-chars.txt",
                "unicode/own_cases.json",
                "xss/patt_XSSDetection.txt",
                "mail/fuzzdb_valid-email-addresses.txt",
                "injection/patt_directory_traversal.txt")) {
            assertSound(HostileCorpus.text(file));
            HostileCorpus.lines(file).forEach(PersonalDataHostileTest::assertSound);
        }
    }

    @Test
    void findingsOfTextsAtRandomAreSound() {
        var dice = new Random(42);
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            int pieces = dice.nextInt(12);
            for (int piece = 0; piece < pieces; piece++) text.append(PARTS.get(dice.nextInt(PARTS.size())));
            assertSound(text.toString());
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String filled(String part) {
        String text = part.repeat(LENGTH / part.length() + 1);
        return text.substring(0, LENGTH);
    }

    private static void assertSound(String text) {
        var findings = PersonalData.find(text);
        int end = 0;
        for (Finding finding : findings) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            end = finding.end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, finding.start()) || splitsPair(text, end))
                    .isFalse();
        }
        if (text.length() < 500) assertThat(PersonalData.find(text)).isEqualTo(findings);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
