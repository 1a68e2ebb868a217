package org.askexpert.notes;

import java.time.Instant;

/**
 * A note as pages and programs of the desk show it.
 *
 * @param by handle of its author
 */
public record NoteView(String text, String by, String name, Instant at) {}
