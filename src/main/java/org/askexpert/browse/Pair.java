package org.askexpert.browse;

import java.time.Instant;
import org.askexpert.text.SafeHtml;

/** An entry in full, as one of many on the page of a topic. */
public record Pair(String slug, String title, SafeHtml question, SafeHtml answer, Instant publishedAt) {}
