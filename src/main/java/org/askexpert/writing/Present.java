package org.askexpert.writing;

/**
 * Somebody else who has a question open, for {@code writing/presence.html}.
 *
 * @param minutes since when, full ones
 */
public record Present(String name, long minutes) {}
