package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void markupIsShownAsText() {
        assertThat(html("<script>alert(1)</script>")).isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        assertThat(Jsoup.parse(html("a <b onclick=x>bold</b>")).text()).isEqualTo("a <b onclick=x>bold</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.test",
                "/desk",
                "/archive/../desk",
                "/archive/%2E%2e/desk",
                "/archive//evil",
                "/archive/\\evil",
                "ftp://a.test/",
                "file:///etc/passwd",
                "relative",
                "#top",
                "&#106;avascript:alert(1)",
                "https:evil"
            })
    void aLinkElsewhereKeepsItsWordsOnly(String target) {
        String html = html("[words](<" + target + ">)");
        assertThat(html).doesNotContain("href").contains("words");
    }

    @Test
    void linksLeadToTheWebToMailAndToTheArchive() {
        assertThat(html("[a](https://example.com/?b=1)")).contains("rel=\"nofollow noopener\"");
        assertThat(html("see https://example.com now")).contains("<a href=\"https://example.com\"");
        assertThat(html("write to help@example.com")).contains("mailto:help");
        assertThat(html("[a](/archive/my-back)")).contains("<a href=\"/archive/my-back\">a</a>");
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        assertThat(html("# a\n## b\n### c\n#### d\n##### e\n###### f"))
                .isEqualTo("<h3>a</h3>\n<h3>b</h3>\n<h4>c</h4>\n<h5>d</h5>\n<h6>e</h6>\n<h6>f</h6>\n");
    }

    @Test
    void headingsNeverSkipALevelOnTheWayDown() {
        assertThat(html("#### a\n###### b\n### c\n##### d"))
                .isEqualTo("<h3>a</h3>\n<h4>b</h4>\n<h4>c</h4>\n<h5>d</h5>\n");
    }

    @Test
    void aPictureLeavesItsDescription() {
        assertThat(html("see ![the *spine*](https://evil.test/x.png \"t\") here"))
                .isEqualTo("<p>see the <em>spine</em> here</p>\n");
    }

    @Test
    void quotesKeepTheirNesting() {
        var page = Jsoup.parse(html("> new\n> > old\n> > > older\n\nOur answer"));
        assertThat(page.select("blockquote > blockquote > blockquote").text()).isEqualTo("older");
        assertThat(page.select("body > p").text()).isEqualTo("Our answer");
    }

    @Test
    void listsAndTablesSurvive() {
        var page = Jsoup.parse(html("3. c\n4. d\n\n- a\n\n| x | y |\n|:--|--:|\n| 1 | 2 |"));
        assertThat(page.select("ol[start=3] > li").eachText()).containsExactly("c", "d");
        assertThat(page.select("ul > li").text()).isEqualTo("a");
        assertThat(page.select("tbody td[align=right]").text()).isEqualTo("2");
    }

    @Test
    void veryDeepNestingKeepsItsWords() {
        assertThat(Jsoup.parse(html(">".repeat(20_000) + " deep")).text()).contains("deep");
        assertThat(Jsoup.parse(html("*a **a ".repeat(3_000) + "b" + " a** a*".repeat(3_000)))
                        .text())
                .contains("b");
        assertThat(Jsoup.parse(html("- ".repeat(15_000) + "x")).text()).contains("x");
    }

    @Test
    void writingSystemsAndEmojiComeBackAsTyped() {
        String typed = "שלום مرحبا สวัสดี 𠀀 👨‍👩‍👧 é ﬁ";
        assertThat(Jsoup.parse(html(typed)).text()).isEqualTo(typed);
    }

    @Test
    void aTextThatWasNeverCleanedIsRefused() {
        assertThatThrownBy(() -> Markdown.render("[".repeat(2_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(html("")).isEmpty();
    }

    private static String html(String markdown) {
        String html = Markdown.render(markdown).html();
        HtmlJudge.assertHarmless(html, markdown);
        return html;
    }

    @Test
    void emojiAndEverydaySignsStandAsTheyWereWritten() {
        assertThat(Markdown.render("Don't 🛫 walk + run = rest @home").html())
                .isEqualTo("<p>Don't 🛫 walk + run = rest @home</p>\n");
    }
}
