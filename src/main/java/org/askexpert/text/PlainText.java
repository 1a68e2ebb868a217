package org.askexpert.text;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
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

    private static String read(Node document, boolean quotes) {
        var reader = new PlainText(quotes);
        document.accept(reader);
        return onOneLine(reader.words.toString());
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
        if (!isInline(parent)) words.append(' ');
    }

    private static boolean isInline(Node node) {
        return !(node instanceof org.commonmark.node.Block)
                && !(node instanceof org.commonmark.ext.gfm.tables.TableCell);
    }
}
