package org.askexpert.archive;

import java.util.List;
import org.askexpert.house.House;
import org.askexpert.library.FactsheetView;
import org.askexpert.people.Byline;
import org.askexpert.topic.TopicTree;

/** What stands on many public pages: a change of it makes all of them anew. */
record CommonWords(House house, TopicTree topics, List<FactsheetView> factsheets, List<Byline> bylines) {}
