package org.askexpert.search;

/**
 * A published answer that may fit a new question.
 *
 * @param score share of the telling words found, 0 to 1
 */
public record SimilarEntry(String slug, String title, String excerpt, double score) {}
