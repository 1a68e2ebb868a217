package org.askexpert.story;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** Which revisions there are, without their words. */
record RevisionMark(int number, PersonId author, PersonId suggestedBy, Instant at) {

    static final String SELECT = "select new org.askexpert.story.RevisionMark(d.number, d.authorId, d.suggestedById,"
            + " d.createdAt) from DraftRevision d join d.question q";
}
