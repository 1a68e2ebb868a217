package org.askexpert.mail;

import java.util.Arrays;
import java.util.List;
import org.askexpert.mail.Paragraph.Kind;

/**
 * A letter as editors write it: paragraphs with an empty line between them, {@code ##} before a heading, {@code >} before
 * a notice, and links as {@code [words]({name})}. Names in braces are filled in when it is sent.
 */
record LetterText(String subject, String body) {

    private static final String BETWEEN = "\n\n";

    /** How it is kept: the subject is the first paragraph. */
    static LetterText kept(String content) {
        int end = content.indexOf(BETWEEN);
        return end < 0
                ? new LetterText(content, "")
                : new LetterText(content.substring(0, end), content.substring(end + BETWEEN.length()));
    }

    String kept() {
        return subject + BETWEEN + body;
    }

    static String line(Kind kind, String words, String link) {
        return switch (kind) {
            case TEXT -> words;
            case HEADING -> "## " + words;
            case NOTICE -> "> " + words;
            case LINK -> Sheet.LINKS.equals(link) ? Blank.mark(link) : "[" + words + "](" + Blank.mark(link) + ")";
        };
    }

    List<WrittenLine> lines() {
        return Arrays.stream(body.split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(WrittenLine::of)
                .toList();
    }
}
