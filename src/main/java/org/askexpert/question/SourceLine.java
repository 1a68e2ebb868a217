package org.askexpert.question;

/** A source as somebody typed it: an entry by slug, or a title with an address and a year. */
public record SourceLine(SourceKind kind, String slug, String title, String url, Integer year) {}
