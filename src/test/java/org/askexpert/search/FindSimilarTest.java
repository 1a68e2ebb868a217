package org.askexpert.search;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.HostileCorpus;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveSlice
class FindSimilarTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindSimilar findSimilar;

    @Autowired
    private FindRelated findRelated;

    @BeforeEach
    void givenSomeEntries() {
        shelves.forget();
        shelves.topics();
        given("Will a herniated disc heal?", "A scan shows a prolapse at L5.", "Most shrink in a year.");
        given("Tinnitus after a concert", "My ears whistle.", "It often fades in days.");
        given("Needles and fear", "I faint when I see needles.", "Lie down, and say so.");
        given("High blood pressure and liquorice", "Is my tea to blame?", "Yes, it may be.");
        given("Restless legs in the evening", "My legs crawl when I sit.", "Have your iron measured.");
        shelves.index();
    }

    @AfterEach
    void forget() {
        shelves.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?!",
                "a",
                "qwx zzkrp vvbnm",
                "Good morning and many thanks, kind regards to all of you",
                "Hello! My husband and I have been married for forty years and live in a small village.",
                "How do I renew my passport?"
            })
    void nothingIsSaidWhereNothingFits(String text) {
        assertThat(findSimilar.similar(text, READER)).isEmpty();
    }

    @Test
    void tooLongATextIsRefused() {
        assertThatThrownBy(() -> findSimilar.similar("x".repeat(20_001), READER))
                .isInstanceOf(Problem.class);
    }

    @Test
    void plainWordsFindThoseOfTheTradeAndBack() {
        assertThat(titles("my slipped disk")).containsExactly("Will a herniated disc heal?");
        assertThat(titles("hypertension")).containsExactly("High blood pressure and liquorice");
    }

    @Test
    void aMisspeltWordIsTakenForTheOneThatWasMeant() {
        assertThat(titles("tinitus")).containsExactly("Tinnitus after a concert");
    }

    @Test
    void aWordInsideATermMeansSomethingElse() {
        given("A tingling hand", "It prickles when I wake.", "Shake it.");
        shelves.index();

        assertThat(titles("pins and needles")).first().isEqualTo("A tingling hand");
        assertThat(titles("needles")).first().isEqualTo("Needles and fear");
    }

    @Test
    void whatALetterTellsBesideTheMatterDoesNotCount() {
        String story = "Hello, I am a retired teacher from a small village and never wrote before. ".repeat(20);
        assertThat(titles(story + "My ears have been ringing since a concert. " + story))
                .first()
                .isEqualTo("Tinnitus after a concert");
    }

    @Test
    void atMostFiveComeTheBestFirstWithScoresBetweenNoughtAndOne() {
        for (int i = 0; i < 8; i++) given("Sciatica " + "and sitting ".repeat(i), "It hurts when I sit.", "Walk.");
        shelves.index();

        List<SimilarEntry> found = findSimilar.similar("Sciatica when I am sitting", READER);

        assertThat(found).hasSize(5);
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparing(SimilarEntry::score).reversed());
        assertThat(found).allMatch(entry -> entry.score() > 0 && entry.score() < 1);
        assertThat(findSimilar.similar("Sciatica when I am sitting", READER)).isEqualTo(found);
    }

    @Test
    void theWholeFitsBetterThanAPart() {
        assertThat(score("restless legs in the evening"))
                .isGreaterThan(score("restless legs and a tattoo on my shoulder"));
    }

    @Test
    void anEntryIsNotRelatedToItself() {
        String slug = given("Legs that crawl at night", "They are restless in the evening.", "Iron may help.");
        shelves.index();

        assertThat(findRelated.related(slug, "Legs that crawl at night", "They are restless in the evening.", READER))
                .extracting(SimilarEntry::title)
                .containsExactly("Restless legs in the evening");
    }

    @Test
    void aLongLetterTakesNoLongTime() {
        String words = IntStream.range(0, 2_000)
                .mapToObj(i -> i % 3 == 0 ? "wurd" + i : i % 3 == 1 ? "legs" : "disc")
                .collect(Collectors.joining(" "));
        findSimilar.similar(words, READER);
        long begin = System.nanoTime();
        findSimilar.similar(words, READER);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(((",
                "AND OR NOT",
                "title:x*",
                "legs~2^9 [a TO z]",
                "\\",
                "%_!",
                "<script>disc</script>",
                "😀 disc 😀",
                "'; drop table entry; --",
                "ﷺ שלום",
                "/legs/"
            })
    void anyTextIsAQuestion(String text) {
        assertThat(findSimilar.similar(text, READER)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void noHostileTextIsAnError() {
        HostileCorpus.json("blns.json").forEach(text -> {
            try {
                findSimilar.similar(text.asText(), READER);
            } catch (Problem refused) {
                assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            }
        });
    }

    private String given(String title, String question, String answer) {
        return shelves.entry(BACK, JUNE, ArchiveShelves.text(title, question, answer));
    }

    private List<String> titles(String text) {
        return findSimilar.similar(text, READER).stream()
                .map(SimilarEntry::title)
                .toList();
    }

    private double score(String text) {
        return findSimilar.similar(text, READER).get(0).score();
    }
}
