package org.askexpert.question;

import java.time.Instant;
import org.askexpert.people.PersonId;

/**
 * How much an expert has in hand.
 *
 * @param open questions offered or accepted and not done
 * @param lastOffered when the last one was offered, or null for never
 */
public record Workload(PersonId person, long open, Instant lastOffered) {}
