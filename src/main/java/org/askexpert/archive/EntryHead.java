package org.askexpert.archive;

/**
 * Which entry it is.
 *
 * @param slug its present address
 */
public record EntryHead(String slug, String title) {}
