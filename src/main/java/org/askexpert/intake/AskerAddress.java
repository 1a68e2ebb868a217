package org.askexpert.intake;

/**
 * Where to write about a question.
 *
 * @param name what the asker wants to be called, or null
 */
public record AskerAddress(String email, String name) {}
