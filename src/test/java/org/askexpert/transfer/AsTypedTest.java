package org.askexpert.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.askexpert.text.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsTypedTest {

    private static final String SIGNS = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~aB9";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*not* _bold_ __here__ **nor** here",
                "# no heading",
                "1. no list",
                "2024) no list",
                "- no bullet",
                "+ no bullet",
                "--- no rule",
                "***",
                "> no quote",
                "~~~ no code",
                "``` no code",
                "`code`",
                "<script>alert(1)</script> <b>",
                "&lt;b&gt; &amp; &#65; &copy; A&E",
                "[text](http://example.org) ![x](y)",
                "[a]: http://example.org",
                "C:\\temp\\*.txt ends with a \\",
                "http://example.org/a_b_c*d and ana@example.org",
                "a | b",
                "😀 שלום \u202eabc",
            })
    void everySignComesBackAsTyped(String typed) {
        assertThat(shown(typed)).isEqualTo(typed);
    }

    @RepeatedTest(300)
    void anyLineComesBackAsTyped(RepetitionInfo run) {
        String typed = anyLine(new Random(run.getCurrentRepetition()));

        assertThat(shown(typed)).isEqualTo(typed);
    }

    private static String anyLine(Random dice) {
        StringBuilder line = new StringBuilder("x".repeat(dice.nextInt(2)));
        for (int i = 0; i < 24; i++) line.append(SIGNS.charAt(dice.nextInt(SIGNS.length())));
        return line.append(dice.nextInt(10)).toString().strip().replaceAll(" +", " ");
    }

    private static String shown(String typed) {
        var body = Jsoup.parse(Markdown.render(AsTyped.markdown(typed)).html()).body();
        assertThat(body.children()).hasSize(1);
        assertThat(body.child(0).tagName()).isEqualTo("p");
        return body.child(0).wholeText();
    }
}
