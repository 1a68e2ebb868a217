package org.askexpert.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Coded;
import org.askexpert.text.TextDiff;

/**
 * What became of one revision in a later one; the fragment {@code story/comparison} shows it.
 *
 * @param parts those that hold words in one of the two
 */
public record Comparison(int from, int to, List<Part> parts) {

    /** The parts of a revision, in the order of a page. */
    public enum Name implements Coded {
        ANSWER,
        PRIVATE,
        TITLE,
        QUESTION,
        SOURCES
    }

    /** One part in both. */
    public record Part(Name name, TextDiff diff) {}

    public Comparison {
        parts = List.copyOf(parts);
    }

    static Comparison between(Revision older, Revision newer) {
        return new Comparison(
                older.number(),
                newer.number(),
                Stream.of(
                                part(Name.ANSWER, older.answer(), newer.answer()),
                                part(Name.PRIVATE, older.privatePart(), newer.privatePart()),
                                part(Name.TITLE, older.publicTitle(), newer.publicTitle()),
                                part(Name.QUESTION, older.publicQuestion(), newer.publicQuestion()),
                                part(Name.SOURCES, list(older.sources()), list(newer.sources())))
                        .filter(part -> !part.diff().blocks().isEmpty())
                        .toList());
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.diff().isEmpty());
    }

    public long changed() {
        return count(TextDiff.Kind.CHANGED);
    }

    public long added() {
        return count(TextDiff.Kind.ADDED);
    }

    public long removed() {
        return count(TextDiff.Kind.REMOVED);
    }

    private long count(TextDiff.Kind kind) {
        return parts.stream().mapToLong(part -> part.diff().count(kind)).sum();
    }

    private static Part part(Name name, String older, String newer) {
        return new Part(name, TextDiff.between(older, newer));
    }

    /** A source is a paragraph. */
    private static String list(List<SourceLine> sources) {
        return sources.stream().map(Comparison::words).collect(Collectors.joining("\n\n"));
    }

    private static String words(SourceLine source) {
        String year = source.year() == null ? null : "(" + source.year() + ")";
        return Stream.of(source.title(), year, source.url(), source.slug())
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(" "));
    }
}
