package org.askexpert.browse;

/**
 * Which entries an editor looks for.
 *
 * @param q words, or an address of one entry; null or blank for all
 * @param retracted those that were withdrawn instead of those readers see
 * @param after place to go on behind, or null; {@code before} likewise; nonsense is the beginning
 */
public record OfficeQuery(String q, boolean retracted, String after, String before) {}
