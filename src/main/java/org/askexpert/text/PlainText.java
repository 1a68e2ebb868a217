package org.askexpert.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown text on one line, without its signs. */
class PlainText extends AbstractVisitor {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final StringBuilder words = new StringBuilder();
    private final boolean quotes;

    private PlainText(boolean quotes) {
        this.quotes = quotes;
    }

    /** What the writer says; what is only quoted counts where there is nothing else. */
    static String of(String markdown) {
        Node document = Markdown.parse(markdown);
        String own = read(document, false);
        return own.isEmpty() ? read(document, true) : own;
    }

    /** What the writer says and what is quoted, in their order. */
    static String all(String markdown) {
        return read(Markdown.parse(markdown), true);
    }

    /** Every run of blanks, line breaks and no-break spaces becomes one space. */
    static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Like {@link #of}, each paragraph, heading, list item and row of a table by itself on one line. */
    static List<String> blocks(String markdown) {
        Node document = Markdown.parse(markdown);
        List<String> own = lines(document, false);
        return own.isEmpty() ? lines(document, true) : own;
    }

    private static List<String> lines(Node document, boolean quotes) {
        return words(document, quotes)
                .lines()
                .map(PlainText::onOneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String read(Node document, boolean quotes) {
        return onOneLine(words(document, quotes));
    }

    private static String words(Node document, boolean quotes) {
        var reader = new PlainText(quotes);
        document.accept(reader);
        return reader.words.toString();
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quotes) super.visit(quote);
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (isLine(parent)) words.append('\n');
        else if (parent instanceof TableCell) words.append(' ');
    }

    private static boolean isLine(Node node) {
        return node instanceof Block || node instanceof TableRow;
    }
}
