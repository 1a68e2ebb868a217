package org.askexpert.search;

/**
 * How the index stands.
 *
 * @param entries how many it holds
 * @param synonyms groups of words of the same meaning
 */
public record IndexState(long entries, int synonyms, RebuildState rebuild) {}
