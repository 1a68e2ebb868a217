package org.askexpert.text;

/** How much somebody may write, in code points; columns are twice as wide, since H2 counts UTF-16 units. */
public final class Limits {

    public static final int TITLE = 140;
    public static final int QUESTION = 20_000;
    public static final int ANSWER = 40_000;
    public static final int NOTE = 4_000;
    public static final int NAME = 100;
    public static final int EMAIL = 254;

    /** Opening square brackets in one text: the Markdown parser grows faster than the text on them. */
    public static final int BRACKETS = 2_000;

    private Limits() {}
}
