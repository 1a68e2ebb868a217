package org.askexpert.question;

import java.time.Instant;
import java.time.LocalDate;
import org.askexpert.people.PersonId;

/**
 * How one expert did in a routing round.
 *
 * @param lastOffered when the expert was last offered a question, or null for never
 * @param outcome code: chosen, fits, declined-before, at-capacity, away, on-probation, other-language
 * @param awayUntil last day away, where the expert is away
 */
public record RoutingTest(
        PersonId person, int openQuestions, Instant lastOffered, String outcome, LocalDate awayUntil) {}
