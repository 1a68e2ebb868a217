package org.askexpert.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String NBSP = "\u00a0";

    @Test
    void aPairIsAQuestionAndItsAnswer() {
        var pair = onlyPairOf("Q: Does it hurt?\n\nA: Hardly ever.\nA little at most.");

        assertThat(pair.line()).isEqualTo(1);
        assertThat(pair.questionText()).isEqualTo("Does it hurt?");
        assertThat(pair.answerText()).isEqualTo("Hardly ever.\n\nA little at most.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Why?\nA: So.",
                "Q:. Why?\nA:. So.",
                "Q:\u00a0\u00a0Why?\u00a0\nA:\u00a0 So.",
                "Q:Why?\nA:So.",
                "  Q : Why?\n\tA : So.",
                "Q:\nWhy?\n\nA:\n\nSo.",
                "\ufeffQ: Why?\r\nA: So.\r\n",
                "Q: Why?\rA: So.",
            })
    void theMarksMayLookUntidy(String text) {
        var pair = onlyPairOf(text);

        assertThat(pair.questionText()).isEqualTo("Why?");
        assertThat(pair.answerText()).isEqualTo("So.");
    }

    @Test
    void blanksAreDoubledNoMore() {
        assertThat(onlyPairOf("Q: I" + NBSP + " have  had" + NBSP + "it. \nA: Yes.")
                        .questionText())
                .isEqualTo("I have had it.");
    }

    @Test
    void pairsNeedNoBlankLineBetweenThem() {
        var page = read("Q: One?\nA: First.\nQ: Two?\nA: Second.");

        assertThat(page.pairs()).extracting(ReadPair::line).containsExactly(1, 3);
        assertThat(page.pairs()).extracting(ReadPair::answerText).containsExactly("First.", "Second.");
        assertThat(page.skipped()).isEmpty();
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void thePageHeadingStaysOut() {
        assertThat(onlyPairOf("Ask an expert - knee\n\n66" + NBSP + "questions\n\nQ: Why?\nA: So.")
                        .line())
                .isEqualTo(5);
    }

    @Test
    void theClosingInvitationStaysOutToTheEnd() {
        var page = read("""
                Q: Why?
                A: So.

                Post a question

                If you have any questions, ask an expert.

                Browse the facts
                """);

        assertThat(page.pairs()).extracting(ReadPair::answerText).containsExactly("So.");
        assertThat(page.warnings()).containsExactly(new LineNote(4, "page furniture left out: lines 4 to 8"));
    }

    @Test
    void aSecondPageInTheSameFileIsReadAfterTheFurnitureOfTheFirst() {
        var page = read("""
                Q: Why?
                A: So.
                Post a question
                Ask an expert - knees
                2 questions
                Q: How?
                A: Thus.
                """);

        assertThat(page.pairs()).extracting(ReadPair::answerText).containsExactly("So.", "Thus.");
        assertThat(page.warnings()).containsExactly(new LineNote(3, "page furniture left out: lines 3 to 5"));
    }

    @Test
    void aSentenceAboutExpertsIsNoFurniture() {
        assertThat(onlyPairOf("Q: Why?\nA: So.\nAsk an expert if you want to know more about it.")
                        .answerText())
                .endsWith("about it.");
    }

    @Test
    void anOlderPairStaysInsideItsAnswer() {
        var pair = onlyPairOf("Q: New?\nA: We wrote before:\nQ. Old?\nA. Yes. Back then we wrote:\nOldest.\nStill so.");

        assertThat(pair.answerText()).contains("Q. Old?", "A. Yes.", "Still so.");
        assertThat(pair.quotations(Map.of())).containsExactly(new Quotation(3, 2, 5, false));
    }

    @Test
    void aQuotationInsideAQuotationIsPartOfIt() {
        var pair = onlyPairOf("Q: New?\nA: See:\nQ. Old?\nA. See:\nQ. Oldest?\nA. So.");

        assertThat(pair.quotations(Map.of())).hasSize(1);
    }

    @Test
    void anEditorMovesTheEndOfAQuotation() {
        var pair = onlyPairOf("Q: New?\nA: We wrote:\nQ. Old?\nA. Yes.\nWe have *nothing* to add.");

        assertThat(pair.answerMarkdown(Map.of()))
                .isEqualTo("We wrote:\n\n> Q. Old?\n>\n> A. Yes.\n>\n> We have \\*nothing\\* to add.");
        assertThat(pair.answerMarkdown(Map.of(3, 3)))
                .isEqualTo("We wrote:\n\n> Q. Old?\n>\n> A. Yes.\n\nWe have \\*nothing\\* to add.");
        assertThat(pair.quotations(Map.of(3, 3))).containsExactly(new Quotation(3, 2, 3, true));
    }

    @Test
    void twoQuotationsBehindOneAnotherAreTwo() {
        var pair = onlyPairOf("Q: New?\nA: See:\nQ. Old?\nA. Yes.\nQ. Older?\nA. No.");

        assertThat(pair.answerMarkdown(Map.of(3, 3))).endsWith("> A. Yes.\n\n> Q. Older?\n>\n> A. No.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 0, 1, 99})
    void anImpossibleEndIsMovedToTheNearestPossibleOne(int end) {
        var quotation = onlyPairOf("Q: New?\nA: See:\nQ. Old?\nA. Yes.")
                .quotations(Map.of(3, end))
                .get(0);

        assertThat(quotation.last()).isBetween(2, 3);
    }

    @Test
    void whatIsNoPairIsSkippedWithItsLine() {
        var page = read("A: Lost.\nQ: Alone?\nQ:\nA: Mute.\nQ: Silent?\nA:\nQ: Last?");

        assertThat(page.pairs()).isEmpty();
        assertThat(page.skipped())
                .containsExactly(
                        new LineNote(1, "answer without a question"),
                        new LineNote(2, "question without an answer"),
                        new LineNote(3, "question without text"),
                        new LineNote(5, "answer without text"),
                        new LineNote(7, "question without an answer"));
    }

    @Test
    void aSecondAnswerMarkIsKeptAndReported() {
        var page = read("Q: Why?\nA: So.\nA: Or so.");

        assertThat(page.pairs().get(0).answerText()).isEqualTo("So.\n\nA: Or so.");
        assertThat(page.warnings()).extracting(LineNote::line).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "Only a heading\nand a line"})
    void aPageWithoutQuestionsSaysSo(String text) {
        assertThat(read(text).skipped())
                .extracting(LineNote::reason)
                .containsExactly("no question found; begin each with Q: and its answer with A:");
    }

    @Test
    void aThousandPairsFitAndOneMoreIsTooMuch() {
        String pair = "Q: Why?\nA: So.\n";

        assertThat(read(pair.repeat(1_000)).pairs()).hasSize(1_000);
        assertThatThrownBy(() -> read(pair.repeat(1_001)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void aPairThatNeverEndsIsLeftOutWithItsLine() {
        var page = read("Heading\nQ: Why?\nA: So.\n" + "And so on.\n".repeat(10_000) + "Q: And now?\nA: Now.");

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("And now?");
        assertThat(page.skipped()).containsExactly(new LineNote(2, "question and answer together are too long"));
    }

    @Test
    void aVeryLongBeginningShowsTheShapeToo() {
        String line = "x".repeat(600_000) + "\n";
        var page = read("1. One?\nFirst.\n2. Long?\n" + line + line + "3. Three?\nThird.\nQ: Late?\nA: Yes.");

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Three?");
        assertThat(page.skipped()).extracting(LineNote::line).containsExactly(3);
    }

    private static PagePair onlyPairOf(String text) {
        List<ReadPair> pairs = read(text).pairs();
        assertThat(pairs).hasSize(1);
        return (PagePair) pairs.get(0);
    }

    private static ArchivePage read(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return ArchivePage.read(new PlainTextReader(), new SourceLines(bytes));
    }
}
