package org.askexpert.search;

import java.util.List;

/** One page of results, and how many there are on all. */
record Stretch(List<FoundEntry> items, long total) {}
