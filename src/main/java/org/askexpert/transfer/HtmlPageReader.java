package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page: its definition lists, else what it folds away under a summary, else marked paragraphs, else its
 * headings with what stands below them. Nothing that it names is fetched.
 */
final class HtmlPageReader implements PairReader {

    private static final int LONGEST = SourceLines.LONGEST;
    private static final String FURNITURE = "script, style, template, noscript, nav, header, footer, aside, form, svg";

    @Override
    public void read(SourceLines from, PairSink to) {
        Document page = parsed(from);
        page.select(FURNITURE).remove();
        Element body = page.body();
        if (DefinitionPairs.read(body, to) || HeadingPairs.readFolded(body, to)) return;
        List<Paragraph> blocks = blocks(body);
        boolean marked = blocks.stream().anyMatch(HtmlPageReader::isMarked);
        if (marked || !HeadingPairs.read(body, to)) PlainTextReader.read(blocks, to);
    }

    /** Where in the file an element begins. */
    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    private static Document parsed(SourceLines from) {
        var html = new StringBuilder();
        for (String line = from.next(); line != null; line = from.next()) {
            if (html.length() + line.length() > LONGEST) {
                throw BrokenFile.at(from.number(), "an HTML page may have up to 4 MB");
            }
            html.append(line).append('\n');
        }
        refuseCut(html, from.number());
        return Jsoup.parse(html.toString(), "", Parser.htmlParser().setTrackPosition(true));
    }

    /** A whole page says where it ends; a piece of one never said that it began. */
    private static void refuseCut(StringBuilder html, int lines) {
        boolean begins = html.indexOf("<html") >= 0 || html.indexOf("<HTML") >= 0;
        boolean ends = html.indexOf("</html", html.length() / 2) >= 0 || html.indexOf("</HTML", html.length() / 2) >= 0;
        if (begins && !ends) throw BrokenFile.at(Math.max(1, lines), "the page ends before its last tag");
    }

    private static List<Paragraph> blocks(Element body) {
        List<Paragraph> blocks = new ArrayList<>();
        for (Element block : body.select("p, li, h1, h2, h3, h4, h5, h6, td, pre, blockquote, div, dt, dd")) {
            String text = block.ownText().isBlank() && block.is("div, td, li, blockquote, dd") ? "" : own(block);
            if (!text.isBlank()) blocks.add(new Paragraph(line(block), text));
        }
        return blocks;
    }

    private static String own(Element block) {
        return block.is("div, td, li, blockquote, dd")
                ? block.ownText().strip()
                : block.text().strip();
    }

    private static boolean isMarked(Paragraph block) {
        return List.of(Shape.COLON, Shape.BRACKET, Shape.WORD).stream().anyMatch(shape -> {
            Mark mark = shape.mark(block.text());
            return mark != null && mark.asks();
        });
    }
}
