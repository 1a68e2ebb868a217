package org.askexpert.feedback;

/**
 * A reader found something wrong with an entry, and no other report on it waits.
 *
 * @param entry its address
 */
public record ReaderReported(String entry) {}
