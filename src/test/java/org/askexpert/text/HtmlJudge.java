package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An HTML5 parser looks at the output: nothing but the elements, attributes and schemes we allow may be there. */
final class HtmlJudge {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "em",
            "strong",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of("a", Set.of("href", "rel"), "th", Set.of("align"), "td", Set.of("align"), "ol", Set.of("start"));

    private HtmlJudge() {}

    static void assertHarmless(String html, String from) {
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) check(node, from);
    }

    private static void check(Node root, String from) {
        root.traverse((node, depth) -> {
            // the sanitizer itself parts doubled braces with an empty comment
            if (node instanceof Comment comment)
                assertThat(comment.getData()).as(from).isBlank();
            else assertThat(node).as(from).isInstanceOfAny(Element.class, TextNode.class);
            if (node instanceof Element element) checkElement(element, from);
        });
    }

    private static void checkElement(Element element, String from) {
        assertThat(ELEMENTS).as(from).contains(element.tagName());
        for (Attribute attribute : element.attributes()) {
            assertThat(ATTRIBUTES.getOrDefault(element.tagName(), Set.of()))
                    .as(from)
                    .contains(attribute.getKey());
        }
        if (element.hasAttr("href")) {
            assertThat(element.attr("href").strip()).as(from).matches("(?is)(https?://|mailto:|/archive/)[^\\s]+");
        }
    }
}
