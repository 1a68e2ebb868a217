package org.askexpert.search;

/**
 * A published answer that may fit a new question.
 *
 * @param score how surely it fits, 0 to 1; compares across texts
 */
public record SimilarEntry(String slug, String title, String excerpt, double score) {}
