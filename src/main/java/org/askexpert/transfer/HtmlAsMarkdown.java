package org.askexpert.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.text.Limits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of HTML as Markdown: paragraphs, lists, quotes, headings, links, emphasis. Everything else is its words, and
 * what would look like Markdown is escaped.
 */
final class HtmlAsMarkdown {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "table",
            "tr",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "figure",
            "details",
            "summary");
    private static final int DEEPEST = 30;
    private static final String BULLET = "- ";

    /** What is longer fits nowhere, so that nobody misses the rest. */
    private static final int LONGEST = 4 * Limits.ANSWER;

    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final boolean keepsHeadings;
    private String prefix = "";
    private String bullet;

    private HtmlAsMarkdown(boolean keepsHeadings) {
        this.keepsHeadings = keepsHeadings;
    }

    /** Without its own headings: the question is one. */
    static String ofQuestion(Element element) {
        var markdown = new HtmlAsMarkdown(false);
        markdown.framed(element, BULLET, 0);
        return markdown.blocks.toString().strip();
    }

    static String of(List<Element> elements) {
        var markdown = new HtmlAsMarkdown(true);
        for (Element element : elements) markdown.framed(element, BULLET, 0);
        return markdown.blocks.toString().strip();
    }

    private void block(Element element, int depth) {
        String name = element.normalName();
        if (keepsHeadings && name.matches("h[1-6]")) bullet = "### ";
        int number = 0;
        for (Node child : element.childNodes()) {
            if (blocks.length() + line.length() > LONGEST) return;
            if (child instanceof TextNode text) append(text.text());
            else if (child instanceof Element inner) {
                element(inner, name.equals("ol") ? ++number + ". " : BULLET, depth);
            }
        }
    }

    private void element(Element inner, String item, int depth) {
        String name = inner.normalName();
        if (name.equals("br")) endLine();
        else if (!BLOCKS.contains(name)) inline(inner, depth);
        else if (depth >= DEEPEST) append(inner.text());
        else framed(inner, item, depth);
    }

    private void framed(Element inner, String item, int depth) {
        String outer = prefix;
        endLine();
        switch (inner.normalName()) {
            case "blockquote" -> prefix = outer + "> ";
            case "li" -> bullet = item;
            default -> prefix = outer;
        }
        block(inner, depth + 1);
        endLine();
        prefix = outer;
    }

    private void inline(Element inner, int depth) {
        String around = switch (inner.normalName()) {
            case "strong", "b" -> "**";
            case "em", "i" -> "*";
            default -> "";
        };
        String address = inner.normalName().equals("a") ? inner.attr("href") : "";
        boolean links = address.matches("(?:https?://|mailto:)[^\\s()<>\\\\]+")
                && !inner.text().isBlank();
        if (inner.select("*").stream().anyMatch(child -> child != inner && BLOCKS.contains(child.normalName()))) {
            block(inner, depth + 1);
        } else if (links)
            line.append('[')
                    .append(escaped(inner.text()))
                    .append("](")
                    .append(address)
                    .append(')');
        else if (!inner.text().isBlank()) {
            line.append(around).append(escaped(inner.text().strip())).append(around);
        }
    }

    private void append(String text) {
        if (text.isBlank() && (line.isEmpty() || line.charAt(line.length() - 1) == ' ')) return;
        line.append(escaped(text));
    }

    private static String escaped(String text) {
        return text.lines().map(AsTyped::inside).collect(Collectors.joining(" "));
    }

    private void endLine() {
        String words = line.toString().strip();
        line.setLength(0);
        if (words.isEmpty()) return;
        if (!blocks.isEmpty()) blocks.append("\n").append(prefix.strip()).append("\n");
        blocks.append(prefix).append(bullet == null ? AsTyped.opening(words) : bullet + words);
        bullet = null;
    }
}
