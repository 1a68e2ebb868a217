package org.askexpert.browse;

import java.time.Instant;

/** An entry in the editors' list. */
public record OfficeLine(String slug, String title, Instant publishedAt, Instant updatedAt) {}
