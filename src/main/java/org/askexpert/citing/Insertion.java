package org.askexpert.citing;

import java.util.List;
import org.askexpert.question.SourceLine;

/**
 * What goes into an answer.
 *
 * @param words Markdown for the answer, or null
 * @param sources what they rest on
 */
public record Insertion(String words, List<SourceLine> sources) {

    public Insertion {
        sources = List.copyOf(sources);
    }

    /** The answer with these words as its last paragraphs. */
    String behind(String answer) {
        if (words == null) return answer;
        String before = answer == null ? "" : answer.stripTrailing();
        return before.isEmpty() ? words + "\n" : before + "\n\n" + words + "\n";
    }

    /** These sources and those of the answer, each once. */
    List<SourceLine> with(List<SourceLine> before) {
        List<SourceLine> all = new java.util.ArrayList<>(before);
        sources.stream()
                .filter(source -> before.stream().noneMatch(old -> isSame(old, source)))
                .forEach(all::add);
        return all;
    }

    private static boolean isSame(SourceLine one, SourceLine other) {
        if (one.kind() != other.kind()) return false;
        return one.slug() != null
                ? one.slug().equals(other.slug())
                : one.url() != null && one.url().equals(other.url());
    }
}
