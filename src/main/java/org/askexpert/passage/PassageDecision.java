package org.askexpert.passage;

/**
 * What a second person says.
 *
 * @param revision the one they read
 * @param comment why, needed when it goes back
 */
public record PassageDecision(int revision, PassageVerdict verdict, String comment) {}
