package org.askexpert.feeds;

import java.time.Instant;

/** An entry as robots look it up. */
public record SitemapLine(String slug, Instant updated) {}
