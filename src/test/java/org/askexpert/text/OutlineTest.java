package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void headingsOfOnesOwnGetIdsAndQuotedOnesDoNot() {
        Outline outline = Outline.of(Markdown.render("# At *home*\n\n> # Quoted\n\n# At home\n\n## \"<b>\" & more"));

        assertThat(outline.parts())
                .extracting(Outline.Part::id)
                .containsExactly("part-at-home", "part-at-home-2", "part-b-more");
        assertThat(outline.parts().get(2).title().html()).isEqualTo("&#34;&lt;b&gt;&#34; &amp; more");
        assertThat(outline.html().html())
                .contains("<h3 id=\"part-at-home\">At <em>home</em></h3>")
                .contains("<h3>Quoted</h3>");
    }

    @Test
    void aTextWithoutHeadingsStaysAsItIs() {
        SafeHtml text = Markdown.render("Plain $1 \\\\ text.");
        assertThat(Outline.of(text)).isEqualTo(new Outline(text, java.util.List.of()));
    }

    @Test
    void headingsOfSignsAloneHaveIdsToo() {
        assertThat(Outline.of(Markdown.render("# 😀\n\n# 😀")).parts())
                .extracting(Outline.Part::id)
                .containsExactly("part-answer", "part-answer-2");
    }
}
