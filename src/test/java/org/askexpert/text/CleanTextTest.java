package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.text.Normalizer;
import java.util.Locale;
import org.askexpert.HostileCorpus;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);
    private static final CleanText BODY = CleanText.text("body", "Question", Limits.QUESTION);

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "a\u001bb", "a\u007f", "a\u0085b", "\ud800", "\udc00", "a\ud83db"})
    void controlsAndBrokenSymbolsAreRefused(String raw) {
        assertRefused(BODY, raw, "body", "Question must not contain control characters or broken symbols");
    }

    @Test
    void aTextOnItsLimitPassesAndOneSignMoreIsRefused() {
        assertThat(TITLE.required("😀".repeat(140))).hasSize(280);
        assertRefused(TITLE, "😀".repeat(141), "title", "Title must be 140 characters or less");
        assertRefused(BODY, "a".repeat(20_001), "body", "Question must be 20,000 characters or less");
        assertRefused(TITLE, "a".repeat(1_000_000), "title", "Title must be 140 characters or less");
    }

    @Test
    void lengthIsCountedAfterComposing() {
        assertThat(TITLE.required("e\u0301".repeat(140))).isEqualTo("é".repeat(140));
    }

    @Test
    void composingThatMakesATextLongerCannotPassTheLimit() {
        assertThat(Normalizer.normalize("\u0958", Normalizer.Form.NFC)).hasSize(2);
        assertRefused(TITLE, "\u0958".repeat(71), "title", "Title must be 140 characters or less");
    }

    @Test
    void nothingButBlanksIsMissing() {
        for (String raw : new String[] {null, "", "  \n\t", "\u00a0\u2003", "\u200b\ufeff"}) {
            assertRefused(TITLE, raw, "title", "Enter the title");
            assertThat(TITLE.optional(raw)).isNull();
        }
        assertThatThrownBy(() -> TITLE.required(" ", "Enter your question"))
                .asInstanceOf(type(Problem.class))
                .satisfies(
                        problem -> assertThat(problem.errors().get(0).message()).isEqualTo("Enter your question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u2029b", "a\n"})
    void aLineRefusesLineBreaks(String raw) {
        assertRefused(TITLE, raw, "title", "Title must be on one line");
    }

    @Test
    void everyKindOfLineBreakBecomesOne() {
        assertThat(BODY.required("a\rb\nc\r\nd\r\r\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  kept blanks  ",
                "<script>alert(1)</script>",
                "שלום 123 مرحبا",
                "abc\u202egnp.exe",
                "👨‍👩‍👧‍👦 👍🏽 🇩🇪",
                "\ufeffbom",
                "a\u200bb",
                "a\ufffeb\uffffc",
                "ＡＢ ﬁ ½ ①",
                "tab\there",
                "${7*191} {{7*191}} '; drop table x;--"
            })
    void whatPassesComesBackAsTyped(String raw) {
        assertThat(BODY.required(raw)).isEqualTo(raw);
    }

    @Test
    void twoThousandBracketsPassAndOneMoreIsRefused() {
        assertThat(BODY.required("[".repeat(2_000))).hasSize(2_000);
        assertRefused(BODY, "[".repeat(2_001), "body", "Question must contain 2,000 opening square brackets or less");
    }

    @Test
    void pilesOfAccentsAreRefusedBeforeTheyCostTime() {
        assertRefused(BODY, "\u0301\u0316".repeat(40_000), "body", "Question must not pile accents on one letter");
        assertThat(BODY.required("Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f"))
                .startsWith("Z");
    }

    @Test
    void messagesDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertRefused(BODY, "a".repeat(20_001), "body", "Question must be 20,000 characters or less");
            assertRefused(CleanText.line("i", "Title", 5), null, "i", "Enter the title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFormTellsAllItsProblemsAtOnce() {
        var refusals = new Refusals();
        String title = refusals.take(() -> TITLE.required("a\nb"));
        String body = refusals.take(() -> BODY.required("fine"));
        refusals.add("topic", "Choose a topic");
        assertThat(title).isNull();
        assertThat(body).isEqualTo("fine");
        assertThatThrownBy(refusals::throwIfAny)
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly("title", "topic"));
    }

    @Test
    void naughtyStringsComeBackInNfcOrAreRefused() {
        for (var naughty : HostileCorpus.json("blns.json")) {
            assertExactOrRefused(naughty.asText());
        }
        HostileCorpus.json("unicode/own_cases.json").get("single").forEach(text -> assertExactOrRefused(text.asText()));
        HostileCorpus.json("injection/own_template_probes.json")
                .get("probes")
                .forEach(text -> assertExactOrRefused(text.asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corrupted",
                "emoji",
                "japanese-emoticon",
                "naughty-unicode",
                "regionalindicators",
                "right-to-left",
                "specialchars",
                "two-byte-chars",
                "upsidedown"
            })
    void unicodeFilesComeBackInNfcOrAreRefused(String name) {
        assertExactOrRefused(HostileCorpus.text("unicode/fuzzdb_" + name + ".txt"));
    }

    private static void assertExactOrRefused(String raw) {
        try {
            String expected = Normalizer.normalize(raw.replaceAll("\r\n?", "\n"), Normalizer.Form.NFC);
            String clean = BODY.optional(raw);
            assertThat(clean == null ? "" : clean).isEqualTo(clean == null ? "" : expected);
            if (clean == null) assertThat(expected.codePoints()).allMatch(CleanText::isBlank);
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
        }
    }

    private static void assertRefused(CleanText rule, String raw, String field, String message) {
        assertThatThrownBy(() -> rule.required(raw))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem ->
                        assertThat(problem.errors()).containsExactly(new Problem.FieldError(field, message)));
    }
}
