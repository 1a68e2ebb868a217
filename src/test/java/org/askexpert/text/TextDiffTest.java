package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.askexpert.text.TextDiff.Block;
import org.askexpert.text.TextDiff.Kind;
import org.askexpert.text.TextDiff.Part;
import org.askexpert.text.TextDiff.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDiffTest {

    private static final int LONGEST = Limits.ANSWER;
    private static final Duration BOUND = Duration.ofMillis(200);

    @Test
    void theSameTextHasNoChange() {
        assertThat(TextDiff.between("One.\n\nTwo.", "One.\n\nTwo.").isEmpty()).isTrue();
        assertThat(TextDiff.between(null, "").isEmpty()).isTrue();
    }

    @Test
    void wordsAreComparedInsideAParagraph() {
        assertThat(told("Rest for two days, then walk.", "Rest for three days, then walk."))
                .isEqualTo("{Rest for [two|three] days, then walk.}");
    }

    @Test
    void wordsNextToEachOtherChangeAsOnePhrase() {
        assertThat(told("Take it with warm milk at night.", "Take it with cold water at night."))
                .isEqualTo("{Take it with [warm milk|cold water] at night.}");
    }

    @Test
    void paragraphsComeAndGoAsAWhole() {
        assertThat(told("One.\n\nTwo.\n\nThree.", "One.\n\nThree.")).isEqualTo("One. -Two. Three.");
        assertThat(told("One.\n\nThree.", "One.\n\nTwo.\n\nThree.")).isEqualTo("One. +Two. Three.");
    }

    @Test
    void aParagraphThatHasLittleInCommonIsReplacedAsAWhole() {
        assertThat(told("Keep warm and rest.", "Swimming strengthens every muscle of the back."))
                .isEqualTo("-Keep warm and rest. +Swimming strengthens every muscle of the back.");
    }

    @Test
    void whatComesBehindTheLastParagraphDoesNotChangeIt() {
        assertThat(told("Walk.", "Walk.\n\nSwim.")).isEqualTo("Walk. +Swim.");
        assertThat(TextDiff.between("Walk.", "\nWalk.\n\n\n").isEmpty()).isTrue();
    }

    @Test
    void paragraphsThatChangedFindTheirLike() {
        assertThat(told("Rest for two days.\n\nThen walk.", "Rest for one day.\n\nAsk for help.\n\nThen walk slowly."))
                .isEqualTo("{Rest for [two days|one day].} +Ask for help. {Then walk[| slowly].}");
    }

    @Test
    void anotherLineBreakIsAChangeToo() {
        assertThat(TextDiff.between("Walk.\nSwim.", "Walk.\n\nSwim.").isEmpty()).isFalse();
    }

    @Test
    void changesAreCounted() {
        var diff = TextDiff.between("Walk each day.\n\nTwo.\n\nThree.\n\n", "Walk every day.\n\nThree.\n\nFour.\n\n");
        assertThat(diff.count(Kind.CHANGED)).isEqualTo(1);
        assertThat(diff.count(Kind.ADDED)).isEqualTo(1);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void longUnchangedStretchesAreSetApartAndLeaveOneParagraphBesideEachChange() {
        String text =
                IntStream.range(0, 12).mapToObj(i -> "Paragraph " + i + ".\n\n").collect(Collectors.joining());

        List<Part> parts = TextDiff.between(text, text.replace("Paragraph 6", "Paragraph six"))
                .parts();

        assertThat(parts).extracting(Part::folded).containsExactly(true, false, true);
        assertThat(parts).extracting(part -> part.blocks().size()).containsExactly(5, 3, 4);
        assertThat(parts.stream().flatMap(part -> part.blocks().stream())).hasSize(12);
    }

    @Test
    void shortUnchangedStretchesStayInSight() {
        List<Part> parts = TextDiff.between("A b.\n\nC.\n\nD.\n\nE f.", "A x.\n\nC.\n\nD.\n\nE y.")
                .parts();

        assertThat(parts).extracting(Part::folded).containsExactly(false);
    }

    @Test
    void aTextWithoutChangeIsFoldedAsAWhole() {
        assertThat(TextDiff.between("A.\nB.\nC.\nD.\n", "A.\nB.\nC.\nD.\n").parts())
                .extracting(Part::folded)
                .containsExactly(true);
    }

    @Test
    void bothTextsAreKeptToTheLetter() {
        Random dice = new Random(7);
        for (int round = 0; round < 300; round++) {
            String older = scribble(dice);
            String newer = dice.nextBoolean() ? scribble(dice) : edited(older, dice);
            assertKept(older, newer);
        }
    }

    static Stream<Arguments> hardPairs() {
        Random dice = new Random(1);
        String prose = prose(dice, 900);
        String lines = "a\n".repeat(LONGEST / 2);
        return Stream.of(
                Arguments.of("nothing in common", prose, prose(new Random(2), 900)),
                Arguments.of("one long paragraph each", oneLine(prose), oneLine(prose(new Random(3), 900))),
                Arguments.of("every second word", prose, prose.replaceAll("(\\w+ )(\\w+ )", "$1anew ")),
                Arguments.of(
                        "every third word of one line",
                        oneLine(prose),
                        oneLine(prose).replaceAll("(\\w+ \\w+ )(\\w+ )", "$1x ")),
                Arguments.of(
                        "backwards", prose, new StringBuilder(prose).reverse().toString()),
                Arguments.of("nothing but line breaks", "\n".repeat(LONGEST), "\n".repeat(LONGEST / 2)),
                Arguments.of("short lines", lines, lines.replace("a\na\n", "a\nb\n")),
                Arguments.of("lines all different", numbered(0), numbered(100_000)),
                Arguments.of("signs", "[".repeat(LONGEST), "]".repeat(LONGEST)),
                Arguments.of("signs by turns", "[]".repeat(LONGEST / 2), "][".repeat(LONGEST / 2)),
                Arguments.of("words by turns", "a b ".repeat(LONGEST / 4), "b c a ".repeat(LONGEST / 6)),
                Arguments.of("four bytes", "😀".repeat(LONGEST), "😀😎".repeat(LONGEST / 2)),
                Arguments.of("accents", "e\u0301\u0302".repeat(LONGEST / 3), "o\u0301".repeat(LONGEST / 2)),
                Arguments.of("all gone", prose, ""),
                Arguments.of("two hundred small edits", prose, prose.replaceAll("(?s)(.{200})", "$1!")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardPairs")
    void noTwoTextsHoldAThread(String name, String older, String newer) {
        assertThat(older.codePointCount(0, older.length())).isLessThanOrEqualTo(LONGEST + 1_000);
        assertKept(older, newer);
        var took = Stream.generate(() -> timed(older, newer)).limit(5).min(Duration::compareTo); // other tests run too
        assertThat(took.orElseThrow()).isLessThan(BOUND);
    }

    @Test
    void smallEditsOfALongTextAreStillFoundWordByWord() {
        String prose = prose(new Random(1), 900);
        var diff = TextDiff.between(prose, prose.replaceAll("(?s)(.{400})", "$1 anew "));

        assertThat(diff.count(Kind.CHANGED)).isPositive();
        assertThat(diff.count(Kind.REMOVED)).isZero();
        assertThat(diff.count(Kind.ADDED)).isZero();
    }

    private static Duration timed(String older, String newer) {
        long start = System.nanoTime();
        TextDiff.between(older, newer);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** But for blank lines, which are between paragraphs and not in them. */
    private static void assertKept(String older, String newer) {
        TextDiff diff = TextDiff.between(older, newer);
        assertThat(lines(diff, Block::older)).isEqualTo(lines(older));
        assertThat(lines(diff, Block::newer)).isEqualTo(lines(newer));
    }

    private static List<String> lines(TextDiff diff, Function<Block, List<Segment>> side) {
        return diff.blocks().stream()
                .map(block -> side.apply(block).stream().map(Segment::text).collect(Collectors.joining()))
                .flatMap(TextDiffTest::filled)
                .toList();
    }

    private static List<String> lines(String text) {
        return filled(text).toList();
    }

    private static Stream<String> filled(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty());
    }

    private static String told(String older, String newer) {
        return TextDiff.between(older, newer).blocks().stream()
                .map(TextDiffTest::told)
                .collect(Collectors.joining(" "));
    }

    private static String told(Block block) {
        String words = block.segments().stream()
                .map(segment -> switch (segment.kind()) {
                    case REMOVED -> "[" + segment.text() + "|]";
                    case ADDED -> "[|" + segment.text() + "]";
                    default -> segment.text();
                })
                .collect(Collectors.joining())
                .replace("|][|", "|");
        return switch (block.kind()) {
            case SAME -> words;
            case REMOVED -> "-" + block.segments().get(0).text();
            case ADDED -> "+" + block.segments().get(0).text();
            case CHANGED -> "{" + words + "}";
        };
    }

    private static String scribble(Random dice) {
        String signs = "ab c\nd. é😀\u0301[*\n ";
        return dice.ints(dice.nextInt(60), 0, signs.length())
                .mapToObj(at -> String.valueOf(signs.charAt(at)))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random dice) {
        if (text.isEmpty()) return "x";
        int at = dice.nextInt(text.length());
        return text.substring(0, at) + "new words" + text.substring(Math.min(text.length(), at + dice.nextInt(9)));
    }

    /** Paragraphs of made-up words, up to the limit of an answer. */
    private static String prose(Random dice, int vocabulary) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST - 20) {
            text.append(Integer.toString(1_000 + dice.nextInt(vocabulary), 36)).append("ly ");
            if (dice.nextInt(60) == 0) text.append(".\n\n");
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String numbered(int first) {
        return IntStream.range(first, first + LONGEST / 7)
                .mapToObj(i -> (1_000_000 + i) / 10 + "\n")
                .collect(Collectors.joining());
    }
}
