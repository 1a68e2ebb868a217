package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;

/** Who took what every expert of the topic could have taken. */
record PickedUp(PersonId person, Instant at) {}
