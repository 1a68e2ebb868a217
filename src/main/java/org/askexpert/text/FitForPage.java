package org.askexpert.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Fits a parsed text into a page: headings move below the page's own two, a picture leaves its description. */
class FitForPage extends AbstractVisitor {

    private static final int FIRST_LEVEL = 3;
    private static final int LAST_LEVEL = 6;

    private int deepest = FIRST_LEVEL;

    private FitForPage() {}

    static Node tame(Node document) {
        document.accept(new FitForPage());
        return document;
    }

    /** 1 and 2 become 3, 3 becomes 4 and so on: beginners start with #, others with ##. No level is skipped on the way. */
    @Override
    public void visit(Heading heading) {
        int wanted = Math.min(LAST_LEVEL, Math.max(FIRST_LEVEL, heading.getLevel() + 1));
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
