package org.askexpert.house;

import java.time.Instant;
import org.askexpert.text.SafeHtml;

/**
 * A standing page as people read it.
 *
 * @param html with the names and numbers of the house in it
 */
public record StandingView(StandingPage page, int version, SafeHtml html, Instant at) {}
