package org.askexpert.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.askexpert.HostileCorpus;
import org.askexpert.shared.Problem;
import org.askexpert.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class ReadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q) One?\nA) First.\n\nQ) Two?\nA) Second.",
                "Q1) One?\nA1) First.\nQ2) Two?\nA2) Second.",
                "Q1: One?\nA1: First.\nQ2: Two?\nA2: Second.",
                "1. Q: One?\nA: First.\n2. Q: Two?\nA: Second.",
                "Q1. One?\nA1. First.\nQ2. Two?\nA2. Second.",
                "Question: One?\nAnswer: First.\nQUESTION: Two?\nanswer: Second.",
                "Question 1\nOne?\nAnswer 1\nFirst.\nQuestion 2\nTwo?\nAnswer 2\nSecond.",
                "1. One?\nFirst.\n\n2. Two?\nSecond.",
                "1) One?\nA: First.\n2) Two?\nAnswer: Second.",
                "## One?\nFirst.\n\n## Two?\nSecond.",
                "One?\n====\nFirst.\n\nTwo?\n----\nA: Second.",
            })
    void plainTextIsReadInSeveralShapes(String text) {
        var page = read(ImportFormat.TEXT, text);

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Two?");
        assertThat(page.pairs()).extracting(ReadPair::answerText).containsExactly("First.", "Second.");
        assertThat(page.skipped()).isEmpty();
    }

    @Test
    void aListInsideAnAnswerBeginsNoQuestion() {
        var page = read(ImportFormat.TEXT, "1. One?\nTry:\n1. Shall you rest?\n5. Or walk?\n2. Two?\nSecond.");

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Two?");
        assertThat(page.pairs().get(0).answerText()).endsWith("5. Or walk?");
    }

    @Test
    void aSmallerHeadingDividesAnAnswerAndOneWithoutTextIsReported() {
        var page = read(ImportFormat.TEXT, "# About backs\n# One?\nFirst.\n### More\nAnd this.\n# Two?\nSecond.");

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Two?");
        assertThat(page.skipped()).containsExactly(new LineNote(1, "question without an answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>One?<dd><p>First.<p>Really.<dt>Two?<dd>Second.</dl>",
                "<details><summary>One?</summary>First.<p>Really.</details><details><summary>Two?</summary>Second.</details>",
                "<h1>Answers</h1><h2>One?</h2><p>First.</p><p>Really.</p><h2>Two?</h2><div>Second.</div>",
                "<p>Q: One?</p><p>A: First.</p><p>Really.</p><p>Q: Two?</p><p>A: Second.</p>",
            })
    void anHtmlPageIsReadInSeveralShapes(String html) {
        var page =
                read(ImportFormat.HTML, "<nav><h2>Where am I?</h2><p>Menu</p></nav>\n" + html + "<script>x</script>");

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Two?");
        assertThat(page.pairs()).extracting(ReadPair::answerText).containsExactly("First.\n\nReally.", "Second.");
        assertThat(page.pairs()).extracting(ReadPair::line).containsOnly(2);
    }

    @Test
    void htmlBecomesMarkdownThatSaysNoMore() {
        var page = read(ImportFormat.HTML, """
                <dl><dt>Is <b>this</b> *it*?
                <dd><h3>Yes</h3><ul><li>one<li>two</ul><blockquote><p>Older.</p></blockquote>
                <p><a href="https://example.org/a">There</a> and <a href="javascript:alert(1)">here</a>
                <img src="http://127.0.0.1/x" onerror="alert(1)"><em>now</em> # 1</p></dl>""");

        assertThat(page.pairs().get(0).questionText()).isEqualTo("Is **this** \\*it\\*?");
        assertThat(page.pairs().get(0).answerText())
                .contains("### Yes", "- one\n\n- two", "> Older.")
                .endsWith("[There](https://example.org/a) and here *now* # 1")
                .doesNotContain("javascript", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dl><dt>One?<dd>First.<dl><dt>Inner?<dd>Within.</dl><dt>Two?<dd>Second.</dl>",
                "<details><summary>One?</summary>First.<details><summary>Inner?</summary>Within.</details></details>"
                        + "<details><summary>Two?</summary>Second.</details>",
            })
    void aPairInsideAnAnswerIsPartOfIt(String html) {
        var page = read(ImportFormat.HTML, html);

        assertThat(page.pairs()).extracting(ReadPair::questionText).containsExactly("One?", "Two?");
        assertThat(page.pairs().get(0).answerText()).isEqualTo("First.\n\nInner?\n\nWithin.");
    }

    @Test
    void ofAVeryLongHtmlAnswerTheBeginningIsEnough() {
        var page = read(ImportFormat.HTML, "<dl><dt>One?<dd><ol>" + "<li>First.".repeat(200_000) + "</ol></dl>");

        assertThat(page.pairs().get(0).answerText())
                .startsWith("1. First.\n\n2. First.\n\n3. First.")
                .hasSizeBetween(4 * Limits.ANSWER, 4 * Limits.ANSWER + 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadByTheNamesOfItsColumns(String separator) {
        String table = """
                \uFEFFtitle,question,answer,topic,slug,publishedAt,origin,mood\r
                ,One?,"First, and
                more.",,one,2019-05-31T12:00:00.5Z,old-site,good\r
                T,,Lost.,,,,,\r
                T,Two?,Second.,,,yesterday,,\r
                """.replace(",", separator).replace("First" + separator, "First,");
        var page = read(ImportFormat.CSV, table);

        assertThat(page.pairs()).hasSize(1);
        ReadPair pair = page.pairs().get(0);
        assertThat(pair.line()).isEqualTo(2);
        assertThat(pair.text(Map.of()).title()).isEqualTo("One?");
        assertThat(pair.answerText()).isEqualTo("First, and\nmore.");
        assertThat(pair.wishes())
                .isEqualTo(new PairWishes(null, null, "one", Instant.parse("2019-05-31T12:00:00Z"), "old-site"));
        assertThat(page.skipped())
                .containsExactly(
                        new LineNote(4, "question is missing"),
                        new LineNote(5, "publishedAt must be a moment since 1990, such as 2019-05-31T12:00:00Z"));
        assertThat(page.warnings())
                .containsExactly(new LineNote(1, "some columns have names we do not know; they are left out"));
    }

    @Test
    void jsonLinesAreReadOneByOne() {
        var page = read(ImportFormat.JSON_LINES, """
                {"question":"One?","answer":"*First.*","topic":"sleep","sources":[{"kind":"study","title":"S","url":"https://example.org/","year":2020}]}

                {"question":7,"answer":"x"}
                {"question":"Two?","answer":"Second.","mood":"good","title":null}
                """);

        assertThat(page.pairs()).extracting(ReadPair::line).containsExactly(1, 4);
        assertThat(page.pairs().get(0).text(Map.of()).sources()).hasSize(1);
        assertThat(page.pairs().get(0).wishes().topic()).isEqualTo("sleep");
        assertThat(page.skipped()).containsExactly(new LineNote(3, "question must be text"));
        assertThat(page.warnings()).hasSize(1);
    }

    @Test
    void whatIsCutOffOrBrokenIsRefusedWithItsLine() {
        refused(ImportFormat.JSON_LINES, "{\"question\":\"a\",\"answer\":\"b\"}\n{\"question\":\"a\",\"ans", 2);
        refused(ImportFormat.JSON_LINES, "[1]", 1);
        refused(ImportFormat.JSON_LINES, "{\"question\":\"a\",\"answer\":\"b\"} {}", 1);
        refused(ImportFormat.JSON_LINES, "{\"question\":\"a\",\"question\":\"b\",\"answer\":\"b\"}", 1);
        refused(ImportFormat.JSON_LINES, "{\"question\":\"a\",\"answer\":\"b\",}", 1);
        refused(ImportFormat.CSV, "question,answer\na,b\nc,\"d\ne", 4);
        refused(ImportFormat.CSV, "question,answer\na,b\nc", 3);
        refused(ImportFormat.CSV, "frage,antwort\na,b", 1);
        refused(ImportFormat.CSV, "question,answer,answer\na,b,c", 1);
        refused(ImportFormat.CSV, "", 1);
        refused(ImportFormat.HTML, "<!doctype html>\n<html><body><dl><dt>a<dd>b", 2);
        refused(ImportFormat.TEXT, "Q: a\nA: b\nQ: c\0", 3);
    }

    @Test
    void whatFailsWhileATableIsFetchedIsNoFaultOfTheTable() {
        byte[] begun = "question,answer\na,b\nc,".getBytes(StandardCharsets.UTF_8);
        for (Throwable failure : List.of(
                new DataAccessResourceFailureException("away"), new StopAfterBatch(true), new OutOfMemoryError())) {
            var file = new SequenceInputStream(new ByteArrayInputStream(begun), new Failing(failure));

            assertThatThrownBy(() -> new CsvTableReader().read(new SourceLines(file), new Counting()))
                    .isSameAs(failure);
        }
    }

    @Test
    void whatIsNoUtf8IsRefusedWithItsLine() {
        byte[] latin = "Q: One?\rA: First.\r\nQ: Caf\u00e9?".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "\uFEFFQ: One?\nA: First.".getBytes(StandardCharsets.UTF_16LE);

        assertBroken(() -> read(ImportFormat.TEXT, latin), 3);
        assertBroken(() -> read(ImportFormat.CSV, utf16), 1);
        assertThat(read(ImportFormat.TEXT, "Q: Is \uFFFD one?\nA: Yes.").pairs())
                .hasSize(1);
    }

    @Test
    @Timeout(20)
    void bombsAreRefusedOrReadInMemoryOfTheirOwnSize() {
        refused(ImportFormat.CSV, "question,answer\n" + "x".repeat(50 * 1024 * 1024), 2);
        refused(ImportFormat.CSV, "question,answer" + ",x".repeat(1_000_000), 1);
        refused(ImportFormat.JSON_LINES, "[".repeat(100_000), 1);
        refused(ImportFormat.JSON_LINES, "{\"question\":" + "[".repeat(100_000), 1);
        refused(ImportFormat.JSON_LINES, "{\"n\":" + "9".repeat(1_000_000) + "}", 1);
        refused(ImportFormat.HTML, ("<p>" + "x".repeat(1_000) + "\n").repeat(5_000), 4_178);
        assertThat(read(ImportFormat.HTML, "<div>".repeat(100_000) + "<dl><dt>One?<dd>First.")
                        .pairs())
                .hasSizeLessThanOrEqualTo(1);
        String attributes = "<dl><dt" + " a".repeat(500_000) + ">One?<dd>First.</dl>";
        assertThat(read(ImportFormat.HTML, attributes).pairs()).hasSize(1);
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><dl><dt>One?<dd>&b;</dl>";
        assertThat(read(ImportFormat.HTML, laughs).pairs()).hasSize(1);
    }

    /** Each recipe of the corpus for these forms, as short as it can be and still be what it says. */
    private static final Map<String, String> RECIPES = Map.ofEntries(
            Map.entry("csv 1 line of 50 MiB", "question,answer\n" + "x".repeat(5_000_000)),
            Map.entry("csv unclosed quote", "question,answer\na,\"b"),
            Map.entry("csv 10^6 columns", "question,answer" + ",x".repeat(1_000_000)),
            Map.entry("csv NUL bytes", "question,answer\na,\0"),
            Map.entry("csv BOM + UTF-16LE", "\uFEFFq\0u\0e\0s\0"),
            Map.entry("csv CRLF/LF/CR mixed", "question,answer\r\na,b\rc,d\ne,f"),
            Map.entry("json depth 100 000 arrays", "[".repeat(100_000)),
            Map.entry("json 10^6 keys", "{" + "\"k\":1,".repeat(500_000)),
            Map.entry("json duplicate keys", "{\"question\":\"a\",\"question\":\"b\"}"),
            Map.entry("json number 1e400", "{\"question\":1e400}"),
            Map.entry("json number of 10^6 digits", "{\"question\":" + "1".repeat(1_000_000) + "}"),
            Map.entry("json lone surrogate", "{\"question\":\"\\ud800\",\"answer\":\"b\"}"),
            Map.entry("json trailing comma", "{\"question\":\"a\",\"answer\":\"b\",}"),
            Map.entry("json BOM", "\uFEFF{\"question\":\"a\",\"answer\":\"b\"}"));

    @Test
    @Timeout(20)
    void everyRecipeOfTheCorpusIsReadOrRefusedWithItsLine() {
        JsonNode corpus = HostileCorpus.json("files/own_bomb_recipes.json");
        for (String kind : List.of("csv", "json")) {
            ImportFormat format = kind.equals("csv") ? ImportFormat.CSV : ImportFormat.JSON_LINES;
            for (JsonNode recipe : corpus.get(kind)) {
                String text = RECIPES.get(kind + " " + recipe.asText());
                assertThat(text).as(recipe.asText()).isNotNull();
                try {
                    assertThat(read(format, text).pairs()).hasSizeLessThanOrEqualTo(3);
                } catch (Problem refused) {
                    assertThat(refused).as(recipe.asText()).hasMessageMatching("Line \\d+: .*Nothing was imported\\.");
                }
            }
        }
    }

    @Test
    void aHundredThousandLinesTakeLessThanFiveSeconds() {
        String text = "Q: Is this one of very many?\nA: Yes, and it goes on for a while.\n".repeat(50_000);
        var counted = new Counting();

        long begun = System.nanoTime();
        new PlainTextReader().read(lines(text.getBytes(StandardCharsets.UTF_8)), counted);

        assertThat(counted.pairs).isEqualTo(50_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static void refused(ImportFormat format, String text, int line) {
        assertBroken(() -> read(format, text), line);
    }

    private static void assertBroken(Runnable reading, int line) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.MALFORMED))
                .hasMessageStartingWith("Line %d: ", line);
    }

    private static ArchivePage read(ImportFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ArchivePage read(ImportFormat format, byte[] bytes) {
        return ArchivePage.read(format.reader(), lines(bytes));
    }

    private static SourceLines lines(byte[] bytes) {
        return new SourceLines(new ByteArrayInputStream(bytes));
    }

    private static final class Failing extends InputStream {
        private final Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public int read() {
            if (failure instanceof Error fatal) throw fatal;
            throw (RuntimeException) failure;
        }
    }

    private static final class Counting implements PairSink {
        private int pairs;

        @Override
        public void pair(ReadPair pair) {
            pairs++;
        }

        @Override
        public void skipped(LineNote note) {}

        @Override
        public void warning(LineNote note) {}
    }
}
