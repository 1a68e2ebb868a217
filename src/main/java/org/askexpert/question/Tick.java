package org.askexpert.question;

/** A point of the checklist, or a question of the asker, and whether the reviewer ticked it; in the words that were read. */
public record Tick(TickKind kind, String words, boolean ticked) {}
