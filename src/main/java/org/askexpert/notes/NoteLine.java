package org.askexpert.notes;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** A note as it lies in its row. */
record NoteLine(String text, PersonId author, Instant at) {}
