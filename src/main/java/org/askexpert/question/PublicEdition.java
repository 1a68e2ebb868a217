package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import org.askexpert.topic.TopicId;

/**
 * The approved, de-identified texts that may go into the archive.
 *
 * @param question Markdown
 * @param answer Markdown, without the part for the asker alone
 * @param reviewers how many people signed exactly this text
 * @param asked when the question arrived
 */
public record PublicEdition(
        Reference reference,
        TopicId topic,
        String title,
        String question,
        String answer,
        List<SourceLine> sources,
        int reviewers,
        Instant asked) {
    public PublicEdition {
        sources = List.copyOf(sources);
    }
}
