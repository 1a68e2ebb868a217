package org.askexpert.people;

import java.time.Instant;

/**
 * How somebody may be spoken of above published answers.
 *
 * @param name null without that person's consent
 * @param role what the person is, such as "osteopath", or null
 * @param chosenAt when that person chose last, or null
 */
public record Byline(String name, String role, Instant chosenAt) {}
