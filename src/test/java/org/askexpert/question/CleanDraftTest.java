package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanDraftTest {

    private static final String EMOJI = "\uD83E\uDDD8";
    private static final DraftText NOTHING = new DraftText(null, null, null, null, null);
    private static final SourceLine STUDY = new SourceLine(SourceKind.STUDY, null, "On backs", null, 2020);

    private static final Map<String, Integer> LIMITS =
            Map.of("answer", 40_000, "privatePart", 40_000, "publicTitle", 140, "publicQuestion", 20_000);

    private static final List<String> FIELDS = List.copyOf(LIMITS.keySet());

    static Stream<Arguments> limits() {
        return LIMITS.entrySet().stream().map(limit -> Arguments.of(limit.getKey(), limit.getValue()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void eachFieldHoldsItsLimitInCodePointsAndNotOneMore(String field, int limit) {
        assertRefused(field, typed(field, EMOJI.repeat(limit + 1)));
        String full = EMOJI.repeat(limit);
        assertThat(part(field, CleanDraft.of(typed(field, full)))).isEqualTo(full);
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void controlsAndHalvesOfSymbolsAreRefusedInEachField(String field) {
        assertRefused(field, typed(field, "before\u0000after"));
        assertRefused(field, typed(field, "before\uD83Eafter"));
        assertRefused(field, typed(field, "before\uDDD8after"));
    }

    @ParameterizedTest
    @FieldSource("FIELDS")
    void blanksClearAFieldAndNothingTypedKeepsIt(String field) {
        DraftText earlier = typed(field, "As it was.");
        assertThat(part(field, CleanDraft.of(typed(field, " \t\u00A0 ")))).isEmpty();
        assertThat(part(field, CleanDraft.of(typed(field, "")).over(earlier))).isEmpty();
        assertThat(part(field, CleanDraft.of(NOTHING))).isNull();
        assertThat(part(field, CleanDraft.of(NOTHING).over(earlier))).isEqualTo("As it was.");
    }

    @Test
    void everyLineBreakOfATextBecomesOneAndATitleHasNone() {
        DraftText clean = CleanDraft.of(new DraftText("a\r\nb\rc\nd", "e\r\nf", null, "g\rh", null));
        assertThat(clean.answer()).isEqualTo("a\nb\nc\nd");
        assertThat(clean.privatePart()).isEqualTo("e\nf");
        assertThat(clean.publicQuestion()).isEqualTo("g\nh");
        assertRefused("publicTitle", typed("publicTitle", "two\r\nlines"));
    }

    @Test
    void aWrittenTextStaysAsTypedWithItsBlanksAndItsMarkdown() {
        String typed = "  ## Stretch\n\n<script>alert(1)</script> & *slowly*  ";
        assertThat(CleanDraft.of(typed("answer", typed)).answer()).isEqualTo(typed);
    }

    @Test
    void cleaningTwiceChangesNothing() {
        DraftText once = CleanDraft.of(new DraftText("e\u0301\r\n" + EMOJI, " ", "Title", "Q", List.of(STUDY)));
        assertThat(CleanDraft.of(once)).isEqualTo(once);
        assertThat(once.answer()).isEqualTo("\u00E9\n" + EMOJI);
    }

    @Test
    void fiftySourcesPassAndOneMoreIsRefused() {
        assertRefused("sources", withSources(Collections.nCopies(51, STUDY)));
        assertThat(CleanDraft.of(withSources(Collections.nCopies(50, STUDY))).sources())
                .hasSize(50);
    }

    @Test
    void noSourcesClearThemAndNoneSentKeepsThem() {
        DraftText earlier = withSources(List.of(STUDY));
        assertThat(CleanDraft.of(withSources(List.of())).over(earlier).sources())
                .isEmpty();
        assertThat(CleanDraft.of(NOTHING).over(earlier).sources()).containsExactly(STUDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<b>x</b>",
                "//askexpert.example",
                "ftp://askexpert.example",
                "https://a.example/\" onclick=\"x",
                "www.askexpert.example",
                " https://a.example"
            })
    void aSourceLeadsNowhereButToTheWeb(String url) {
        assertRefused("sources", withSources(List.of(new SourceLine(SourceKind.LINK, null, "A page", url, null))));
    }

    @Test
    void anAddressOfTheWebIsKeptAndABlankOneIsNone() {
        SourceLine page = new SourceLine(SourceKind.LINK, null, "A page", "https://a.example/b?c=d#e", 2020);
        SourceLine book = new SourceLine(SourceKind.FACTSHEET, " ", "A leaflet", " ", null);
        assertThat(CleanDraft.of(withSources(List.of(page, book))).sources())
                .containsExactly(page, new SourceLine(SourceKind.FACTSHEET, null, "A leaflet", null, null));
    }

    @Test
    void anEntryNeedsItsAddressAndEveryOtherSourceATitleAndAKind() {
        assertRefused("sources", withSources(List.of(new SourceLine(SourceKind.ENTRY, " ", "Title", null, null))));
        assertRefused("sources", withSources(List.of(new SourceLine(SourceKind.STUDY, "slug", " ", null, null))));
        assertRefused("sources", withSources(List.of(new SourceLine(null, "slug", "Title", null, null))));
        SourceLine entry = new SourceLine(SourceKind.ENTRY, "sore-back", null, null, null);
        assertThat(CleanDraft.of(withSources(List.of(entry))).sources()).containsExactly(entry);
    }

    @Test
    void controlsInASourceAreRefused() {
        assertRefused("sources", withSources(List.of(new SourceLine(SourceKind.STUDY, null, "a\u0000", null, null))));
        assertRefused("sources", withSources(List.of(new SourceLine(SourceKind.ENTRY, "a\nb", null, null, null))));
    }

    private static void assertRefused(String field, DraftText typed) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> CleanDraft.of(typed));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Problem.Kind.INVALID);
        assertThat(refusal.errors()).extracting(Problem.FieldError::field).containsExactly(field);
    }

    private static DraftText withSources(List<SourceLine> sources) {
        return new DraftText(null, null, null, null, sources);
    }

    private static DraftText typed(String field, String text) {
        Function<String, String> only = name -> name.equals(field) ? text : null;
        return new DraftText(
                only.apply("answer"),
                only.apply("privatePart"),
                only.apply("publicTitle"),
                only.apply("publicQuestion"),
                null);
    }

    private static String part(String field, DraftText text) {
        return switch (field) {
            case "answer" -> text.answer();
            case "privatePart" -> text.privatePart();
            case "publicTitle" -> text.publicTitle();
            default -> text.publicQuestion();
        };
    }
}
