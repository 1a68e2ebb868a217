package org.askexpert.archive;

import java.util.List;
import org.askexpert.house.BylinePolicy;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.library.FindFactsheets;
import org.askexpert.people.Byline;
import org.askexpert.people.FindBylines;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.springframework.transaction.annotation.Transactional;

/** The words that stand on many public pages, in one query or two for each kind. */
@UseCase
@Transactional(readOnly = true)
class FindCommonWords {

    private final FindHouse house;
    private final FindTopics topics;
    private final FindFactsheets factsheets;
    private final FindBylines bylines;

    FindCommonWords(FindHouse house, FindTopics topics, FindFactsheets factsheets, FindBylines bylines) {
        this.house = house;
        this.topics = topics;
        this.factsheets = factsheets;
        this.bylines = bylines;
    }

    CommonWords words(Viewer viewer) {
        House now = house.house(viewer);
        List<Byline> spoken = now.byline() == BylinePolicy.BODY ? List.of() : bylines.all(viewer);
        return new CommonWords(now, topics.topics(viewer), factsheets.all(viewer), spoken);
    }
}
