package org.askexpert.archive;

/**
 * Readers find another text, or a note that corrects the one they know.
 *
 * @param entry its key
 */
public record EntryRewritten(long entry) {}
