package org.askexpert.feeds;

import java.time.Instant;

/**
 * A stretch of the archive by keys.
 *
 * @param number from 1
 * @param updated when something in it changed last
 */
public record SitemapPart(long number, Instant updated) {}
