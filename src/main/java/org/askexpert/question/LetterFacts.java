package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** What letters may say of a question: codes and dates, never a word of its texts. */
public record LetterFacts(
        long questionId,
        Reference reference,
        Lane lane,
        PersonId expert,
        Instant respondBy,
        Instant finishBy,
        Instant replyBy,
        NotTaken notTaken,
        String entrySlug) {}
