package org.askexpert.archive;

/**
 * Readers find an entry no more, because the editors withdrew it or its asker forbade publication.
 *
 * @param entry its key
 */
public record EntryGone(long entry) {}
