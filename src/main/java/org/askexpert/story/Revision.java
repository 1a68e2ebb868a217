package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.SourceLine;

/**
 * One revision of an answer as it was typed.
 *
 * @param by handle of its author
 * @param suggestedBy handle of the reviewer whose wording it took over, or null
 */
public record Revision(
        int number,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        List<SourceLine> sources,
        String by,
        String byName,
        String suggestedBy,
        Instant at) {

    public Revision {
        sources = List.copyOf(sources);
    }
}
