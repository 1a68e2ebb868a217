package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.HostileCorpus;
import org.askexpert.shared.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Other people's attacks through our pipeline: cleaned, rendered, sanitised, judged. */
class HostileMarkdownTest {

    private static final Duration BEARABLE = Duration.ofSeconds(2);
    private static final CleanText ANSWER = CleanText.text("answer", "Answer", Limits.ANSWER);
    private static final List<String> OWN_SAMPLE = List.of(
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"><script>alert(1)</script>",
            "<a href=\"java&#115;cript:alert(1)\">x</a>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "![x](javascript:alert(1))",
            "[x]: javascript:alert(1)\n\n[x]",
            "<javascript:alert(1)>",
            "```<script>\nalert(1)\n```");

    @Test
    void nothingOfOurSamplePasses() {
        OWN_SAMPLE.forEach(HostileMarkdownTest::judgeEverywhere);
    }

    @Test
    void nothingOfTheScriptFilesPasses() {
        for (JsonNode attack : HostileCorpus.json("xss/dompurify_expect.json")) {
            judgeEverywhere(attack.get("payload").asText());
        }
        for (String file : List.of("xss/patt_XSSDetection.txt", "xss/patt_XSS_Polyglots.txt")) {
            HostileCorpus.lines(file).forEach(HostileMarkdownTest::judgeEverywhere);
            judgeEverywhere(HostileCorpus.text(file));
        }
        for (JsonNode naughty : HostileCorpus.json("blns.json")) judgeEverywhere(naughty.asText());
    }

    @Test
    void everyExampleOfTheStandardRenders() {
        for (JsonNode example : HostileCorpus.json("markdown/commonmark_spec.json")) {
            judge(example.get("markdown").asText());
            judgeSanitised(example.get("html").asText());
        }
        Stream.of(HostileCorpus.text("markdown/cmark_regression.txt").split("`{20,}( example)?\n"))
                .forEach(HostileMarkdownTest::judge);
    }

    @Test
    void noTextKeepsUsWaiting() {
        for (JsonNode recipe :
                HostileCorpus.json("markdown/own_pathological_recipes.json").get("recipes")) {
            String text = build(recipe.get("parts"));
            assertQuick(recipe.get("name").asText(), text);
            assertQuick(recipe.get("name").asText() + " cut to the limits", withinLimits(text));
        }
    }

    @Test
    void noneOfOurOwnSlowTextsKeepsUsWaiting() {
        for (String part : List.of("*a **a ", "![[]()", "[a](<b", ">", "- ", "a@", "|", "`", "&", "<b>", "\\[", "_*")) {
            assertQuick(part, withinLimits(part.repeat(Limits.ANSWER)));
            assertQuick(part + " by line", withinLimits((part + "\n").repeat(Limits.ANSWER)));
        }
    }

    private static void assertQuick(String name, String text) {
        Assertions.assertTimeoutPreemptively(
                BEARABLE,
                () -> {
                    try {
                        String markdown = ANSWER.required(text);
                        Markdown.render(markdown);
                        Excerpt.of(markdown, 200);
                        FirstSentence.of(markdown);
                    } catch (Problem refused) {
                        assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
                    }
                },
                name);
    }

    private static String build(JsonNode parts) {
        var text = new StringBuilder();
        for (JsonNode part : parts)
            text.append(part.get(0).asText().repeat(part.get(1).asInt()));
        return text.toString();
    }

    /** As much of it as somebody may send: cut to the limit, brackets past theirs taken out. */
    private static String withinLimits(String text) {
        var kept = new StringBuilder();
        int brackets = 0;
        for (char sign : text.toCharArray()) {
            if (kept.length() == Limits.ANSWER) break;
            if (sign != '[' || ++brackets <= Limits.BRACKETS) kept.append(sign);
        }
        return kept.toString();
    }

    /** As a text, inside every construct that takes text or an address, and as if the renderer had let it through. */
    private static void judgeEverywhere(String attack) {
        for (String place :
                List.of("%s", "> %s", "- %s", "[x](%s)", "[x](<%s>)", "<%s>", "![%s](x)", "| a |\n|---|\n| %s |")) {
            judge(place.replace("%s", attack));
        }
        judge("```" + attack + "\n" + attack + "\n```");
        judgeSanitised(attack);
    }

    private static void judge(String markdown) {
        String html = Markdown.render(markdown).html();
        HtmlJudge.assertHarmless(html, markdown);
        assertThat(AllowedHtml.of(html)).as("sanitised twice: %s", markdown).isEqualTo(html);
    }

    private static void judgeSanitised(String html) {
        HtmlJudge.assertHarmless(AllowedHtml.of(html), html);
    }
}
