package org.askexpert.export;

import java.time.Instant;

/** An entry in the list of its topic. */
public record TitleLine(long key, String slug, String title, Instant published) {}
