package org.askexpert.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Fits a parsed text into a page: headings move below the page's own, a picture leaves its description. */
class FitForPage extends AbstractVisitor {

    private static final int LAST_LEVEL = 6;

    private final int first;
    private int deepest;

    private FitForPage(int first) {
        this.first = first;
        this.deepest = first;
    }

    /** @param first level of the text's own highest headings */
    static Node tame(Node document, int first) {
        document.accept(new FitForPage(first));
        return document;
    }

    /** 1 and 2 become the first level, 3 the next and so on: beginners start with #, others with ##. No level is skipped on the way. */
    @Override
    public void visit(Heading heading) {
        int wanted = Math.min(LAST_LEVEL, Math.max(first, heading.getLevel() + first - 2));
        heading.setLevel(Math.min(wanted, deepest));
        deepest = Math.min(LAST_LEVEL, heading.getLevel() + 1);
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        while (image.getFirstChild() != null) image.insertBefore(image.getFirstChild());
        image.unlink();
    }
}
