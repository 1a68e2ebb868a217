package org.askexpert.transfer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a page of plain text marks its questions and answers. A page has one shape; in the first four both are marked. */
enum Shape {
    COLON("([QA]) ?\\d{0,6}\\.? ?:\\.? ?(.*)"),
    BRACKET("([QA]) ?\\d{0,6}\\) ?(.*)"),
    WORD("(?i)(question|answer)(?: ?\\d{1,6})?(?: ?[:.)] ?| [-–—] |$)(.*)"),
    DOT("([QA])\\d{0,6}\\. (.*)"),
    HEADING("(#{1,6}) (.*?)(?: ?#+)?"),
    NUMBER("(\\d{1,6})[.)] (.*\\?)");

    private static final String NUMBERED = "(?:\\d{1,6}[.)] )?";
    private static final Pattern ANSWER = Pattern.compile("(?:A|(?i:answer)) ?[:.)] ?(?=\\S)");

    private final Pattern pattern;

    Shape(String pattern) {
        this.pattern = Pattern.compile(pattern.startsWith("([QA])") ? NUMBERED + pattern : pattern);
    }

    /** The first shape that one of the lines shows a question in; where none does, the commonest. */
    static Shape of(List<Paragraph> beginning) {
        return Stream.of(values())
                .filter(shape -> beginning.stream().anyMatch(line -> shape.asksIn(line.text())))
                .findFirst()
                .orElse(COLON);
    }

    /** Whether answers bear marks of their own; else they begin with the first line behind the question. */
    boolean marksAnswers() {
        return this != HEADING && this != NUMBER;
    }

    /** The mark a line begins with, or null. */
    Mark mark(String line) {
        Matcher found = pattern.matcher(line);
        if (!found.matches()) return null;
        String sign = found.group(1);
        return switch (this) {
            case HEADING -> new Mark(true, found.group(2), 0, sign.length());
            case NUMBER -> new Mark(true, found.group(2), Integer.parseInt(sign), 0);
            default -> new Mark(sign.toUpperCase(Locale.ROOT).startsWith("Q"), found.group(2), 0, 0);
        };
    }

    /** The first line of an answer without a mark that nobody needed. */
    static String withoutMark(String line) {
        return ANSWER.matcher(line).lookingAt() ? ANSWER.matcher(line).replaceFirst("") : line;
    }

    private boolean asksIn(String line) {
        Mark mark = mark(line);
        return mark != null && mark.asks();
    }
}
