package org.askexpert.library;

/**
 * A factsheet has a new edition, or is retired: what cites an older edition may be wrong.
 *
 * @param edition citations of an edition in front of this one are old
 */
public record FactsheetChanged(String slug, int edition) {}
