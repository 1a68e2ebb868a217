package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;

/**
 * How one expert did in a routing round.
 *
 * @param lastOffered when the expert was last offered a question, or null for never
 * @param outcome code: chosen, fits, declined-before, at-capacity
 */
public record RoutingTest(PersonId person, int openQuestions, Instant lastOffered, String outcome) {}
