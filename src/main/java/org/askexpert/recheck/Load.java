package org.askexpert.recheck;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** How many entries somebody is looking at again, and when they were asked last. */
record Load(PersonId person, long open, Instant lastAsked) {

    static Load none(PersonId person) {
        return new Load(person, 0, Instant.EPOCH);
    }
}
