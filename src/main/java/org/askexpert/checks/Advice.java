package org.askexpert.checks;

/**
 * Something a reviewer may want to look at before deciding; never a wall.
 *
 * @param kind ends the message key {@code checks.advice.…}
 * @param detail what it is about, to stand in that sentence: a word of the text, a title, a number; or null
 * @param place anchor on the page to jump to
 */
public record Advice(String kind, String detail, String place) {}
