package org.askexpert.mail;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.mail.Paragraph.Kind;

/**
 * A paragraph of a letter as an editor wrote it.
 *
 * @param link name of the link it is, or null
 */
record WrittenLine(Kind kind, String words, String link) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(\\{([a-z-]+)}\\)");
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    static WrittenLine of(String block) {
        String line = block.replaceAll("\\s*\n\\s*", " ");
        if (line.equals(Blank.mark(Sheet.LINKS))) return new WrittenLine(Kind.LINK, "", Sheet.LINKS);
        Matcher link = LINK.matcher(line);
        if (link.matches()) return new WrittenLine(Kind.LINK, link.group(1), link.group(2));
        if (line.startsWith("## "))
            return new WrittenLine(Kind.HEADING, line.substring(3).strip(), null);
        if (line.startsWith("> "))
            return new WrittenLine(Kind.NOTICE, line.substring(2).strip(), null);
        return new WrittenLine(Kind.TEXT, line, null);
    }

    /**
     * The words with values in place of their names, put in as they are: what looks like a name inside a value stays
     * what it is. Nothing where a value is missing, so that a paragraph about a date goes where there is none.
     */
    static Optional<String> fill(String words, Map<String, String> values) {
        Matcher names = NAME.matcher(words);
        if (!names.results().allMatch(hit -> values.containsKey(hit.group(1)))) return Optional.empty();
        return Optional.of(names.reset().replaceAll(hit -> Matcher.quoteReplacement(values.get(hit.group(1)))));
    }
}
