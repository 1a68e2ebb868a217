package org.askexpert.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown to HTML for our pages: CommonMark with links and tables, raw HTML shown as text, no pictures, headings below
 * those of the page. Made once, when text is saved.
 */
public final class Markdown {

    /** Quotes and lists inside one another; deeper ones lose their frame, not their text. */
    private static final int DEEPEST = 100;

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create());
    private static final Parser PARSER = parser(3);
    private static final Parser PAGE_PARSER = parser(2);
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).extensions(EXTENSIONS).build();

    private Markdown() {}

    /**
     * Renders a text that {@link CleanText} let through.
     *
     * @throws IllegalArgumentException if it holds more opening brackets than {@link Limits#BRACKETS}
     */
    public static SafeHtml render(String markdown) {
        return new SafeHtml(AllowedHtml.of(RENDERER.render(parse(markdown))));
    }

    /** Like {@link #render}, for a text that is a page of its own: its headings stand right below the page's first. */
    public static SafeHtml renderPage(String markdown) {
        return new SafeHtml(AllowedHtml.of(RENDERER.render(parse(markdown, PAGE_PARSER))));
    }

    private static Parser parser(int firstHeading) {
        return Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .extensions(EXTENSIONS)
                .postProcessor(document -> FitForPage.tame(document, firstHeading))
                .build();
    }

    /** All words of a text, quoted ones too, on one line and without the signs of Markdown. */
    public static String words(String markdown) {
        return PlainText.all(markdown);
    }

    static Node parse(String markdown) {
        return parse(markdown, PARSER);
    }

    private static Node parse(String markdown, Parser parser) {
        if (markdown.chars().filter(sign -> sign == '[').count() > Limits.BRACKETS) {
            throw new IllegalArgumentException("More opening brackets than CleanText lets through");
        }
        return parser.parse(markdown);
    }
}
