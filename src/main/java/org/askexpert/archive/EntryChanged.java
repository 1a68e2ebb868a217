package org.askexpert.archive;

/**
 * Something about an entry has changed.
 *
 * @param position in the growing sequence of changes
 * @param entry its key
 */
public record EntryChanged(long position, long entry) {}
