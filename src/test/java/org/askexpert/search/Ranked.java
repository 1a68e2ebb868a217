package org.askexpert.search;

/** One entry that was found, and its score. */
record Ranked(String key, double score) {}
