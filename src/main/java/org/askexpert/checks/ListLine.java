package org.askexpert.checks;

import jakarta.persistence.Embeddable;

/**
 * One line of a list.
 *
 * @param needed whether an approval needs it ticked; only a checklist says so
 */
@Embeddable
public record ListLine(String words, boolean needed) {}
