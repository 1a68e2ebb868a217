package org.askexpert.archive;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** One revision in the list of an entry's revisions, without its texts. */
record RevisionRow(int number, Instant createdAt, int reviewers, PersonId editor) {}
