package org.askexpert.search;

import java.util.List;
import org.askexpert.topic.TopicTree;

/** A search that has been read. */
record Wanted(Typed typed, List<Concept> concepts, TopicTree topics, WordQuery query) {}
