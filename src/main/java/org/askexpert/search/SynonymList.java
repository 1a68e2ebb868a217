package org.askexpert.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.kept.TextList;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The synonyms as editors write them: terms that mean the same, a group a line. Searches follow, no index is made anew. */
@Component
class SynonymList implements TextList {

    private static final int MOST_GROUPS = 1_000;
    private static final int LONGEST_GROUP = 1_000;

    private final JdbcClient jdbc;
    private final Synonyms synonyms;
    private final MessageSource words;

    SynonymList(JdbcClient jdbc, Synonyms synonyms, MessageSource words) {
        this.jdbc = jdbc;
        this.synonyms = synonyms;
        this.words = words;
    }

    @Override
    public String code() {
        return "synonyms";
    }

    @Override
    public String title() {
        return words.getMessage("lists.kind.synonyms.title", null, Locale.UK);
    }

    @Override
    public String standing() {
        return jdbc.sql("select terms from synonym_group order by id").query(String.class).list().stream()
                .map(SynonymList::group)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String clean(String typed) {
        String text =
                CleanText.text("text", "Synonyms", MOST_GROUPS * LONGEST_GROUP).optional(typed);
        List<String> lines = text == null ? List.of() : text.lines().toList();
        Set<String> groups = new LinkedHashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            String group = group(lines.get(at));
            if (!group.isEmpty()) groups.add(checked(group, at + 1));
        }
        if (groups.size() > MOST_GROUPS) throw Problem.invalid("text", "Enter 1,000 lines or less");
        return String.join("\n", groups);
    }

    @Override
    public void put(String content, long editor) {
        jdbc.sql("delete from synonym_group").update();
        content.lines()
                .forEach(group -> jdbc.sql("insert into synonym_group (terms) values (?)")
                        .param(group)
                        .update());
        synonyms.readAnewAfterCommit();
    }

    private static String group(String line) {
        return terms(line).collect(Collectors.joining(", "));
    }

    private static Stream<String> terms(String line) {
        return Stream.of(line.split("[,\\n]"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct();
    }

    private static String checked(String group, int line) {
        if (terms(group).count() < 2) throw wrong(line, "must have two terms or more, with a comma between them");
        if (group.codePointCount(0, group.length()) > LONGEST_GROUP)
            throw wrong(line, "must have 1,000 characters or less");
        if (!terms(group).allMatch(term -> term.codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw wrong(line, "must have letters or digits in each term");
        }
        return group;
    }

    private static Problem wrong(int line, String flaw) {
        return Problem.invalid("text", "Line " + line + " " + flaw);
    }
}
