package org.askexpert.recheck;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/** One row of a list before its names are known. */
record RecheckLine(
        long id, Reference reference, long entry, RecheckStage stage, Instant due, boolean overdue, PersonId expert) {}
