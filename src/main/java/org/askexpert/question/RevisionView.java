package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import org.askexpert.text.SafeHtml;

/** One revision of a draft as the desk shows it: the words, and how they will look. */
public record RevisionView(
        int revision,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        SafeHtml answerHtml,
        SafeHtml privateHtml,
        SafeHtml publicQuestionHtml,
        List<SourceLine> sources,
        String author,
        String authorName,
        Instant at) {}
