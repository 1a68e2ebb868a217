package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    private static final Quotation BACKS = new Quotation("sore-back", "From ‘Sore back?’, 4 June 2025");

    @Test
    void aQuotationSaysWhoseWordsItHolds() {
        assertThat(BACKS.of("Rest.\n\nThen *walk*."))
                .isEqualTo("> Rest.\n>\n> Then *walk*.\n>\n> [From ‘Sore back?’, 4 June 2025](/archive/sore-back)");
    }

    @Test
    void aQuotationInAQuotationNests() {
        String inner = BACKS.of("Rest.");
        String middle = new Quotation("long-drive", "From ‘Long drive’, 5 June 2025").of("As we said:\n\n" + inner);
        String outer = new Quotation("long-flight", "From ‘Long flight’, 6 June 2025").of(middle + "\n\nSo do.");
        Document page = shown(outer);
        assertThat(page.select("body > blockquote > blockquote > blockquote > p")
                        .eachText())
                .containsExactly("Rest.", "From ‘Sore back?’, 4 June 2025");
        assertThat(page.select("body > blockquote > blockquote > p").eachText())
                .containsExactly("As we said:", "From ‘Long drive’, 5 June 2025");
        assertThat(page.select("body > blockquote > p").eachText())
                .containsExactly("So do.", "From ‘Long flight’, 6 June 2025");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("/archive/sore-back", "/archive/long-drive", "/archive/long-flight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nopen code",
                "~~~\nopen code",
                "<!-- open",
                "<script>alert(1)",
                "a list\n\n- one\n    - two\n\n          code",
                "[label]: /archive/other\n\nsee [label]",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "> > deep",
                "    code",
                "# Heading",
                "ends with a backslash\\",
                "1. one\n2. two",
                "a [link](/archive/x"
            })
    void whateverIsQuotedTheSourceStandsBelowIt(String words) {
        Document page = shown(BACKS.of(words));
        Element last = page.select("body > blockquote").last().children().last();
        assertThat(page.body().children()).hasSize(1);
        assertThat(last.select("a[href=/archive/sore-back]").text()).isEqualTo("From ‘Sore back?’, 4 June 2025");
        assertThat(last.text()).isEqualTo("From ‘Sore back?’, 4 June 2025");
        assertThat(page.select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a](https://evil.example) [b",
                "*bold* _it_ `code` ![x](y) <b>&amp;",
                "‫שלום‬ 🙂 ${7*7} [[${7*7}]]",
                "\\",
                "1) one",
                "- minus"
            })
    void aTitleIsWordsOnly(String title) {
        Document page = shown(new Quotation("sore-back", "From ‘" + title + "’, 4 June 2025").of("Rest."));
        assertThat(page.select("a").text()).isEqualTo("From ‘" + title + "’, 4 June 2025");
        assertThat(page.select("a").eachAttr("href")).containsExactly("/archive/sore-back");
        assertThat(shown(Quotation.plain(title)).text()).isEqualTo(title);
    }

    @Test
    void wordsMayBeLeftOutButNotChanged() {
        var source = new Verbatim(
                "Sore back", "Will it *hurt*?", "Rest for **two** days.\n\n- walk\n- swim\n\n> As before.");
        assertThat(source.holds("for two days.")).isTrue();
        assertThat(source.holds("Rest for **two**\n\nwalk\nswim")).isTrue();
        assertThat(source.holds("> As before.")).isTrue();
        assertThat(source.holds("Sore back\n\nWill it hurt?")).isTrue();
        assertThat(source.holds("Rest for three days.")).isFalse();
        assertThat(source.holds("Rest for two days.\n\nAnd drink.")).isFalse();
    }

    private static Document shown(String markdown) {
        return Jsoup.parse(Markdown.render(markdown).html());
    }
}
