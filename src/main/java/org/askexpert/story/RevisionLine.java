package org.askexpert.story;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** A revision as the database gives it: its words, without their markup. */
record RevisionLine(
        int number,
        PersonId author,
        PersonId suggestedBy,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        Instant at) {

    static final String SELECT = "select new org.askexpert.story.RevisionLine(d.number, d.authorId, d.suggestedById,"
            + " d.answer, d.privatePart, d.publicTitle, d.publicQuestion, d.createdAt)"
            + " from DraftRevision d join d.question q";
}
