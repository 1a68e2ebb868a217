package org.askexpert.kept;

/**
 * A list as it stands.
 *
 * @param version 0 while nobody has saved it
 */
public record KeptNow(int version, String content) {}
