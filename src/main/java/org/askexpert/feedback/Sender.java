package org.askexpert.feedback;

/**
 * Where something a reader tells us came from.
 *
 * @param network counted, never kept
 * @param doubtful whether a program seems to have filled the form
 */
public record Sender(String network, boolean doubtful) {}
