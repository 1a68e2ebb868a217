package org.askexpert.archive;

import org.askexpert.house.FindHouse;
import org.askexpert.library.FindFactsheets;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.springframework.transaction.annotation.Transactional;

/** The words that stand on many public pages, in one query for each kind. */
@UseCase
@Transactional(readOnly = true)
class FindCommonWords {

    private final FindHouse house;
    private final FindTopics topics;
    private final FindFactsheets factsheets;

    FindCommonWords(FindHouse house, FindTopics topics, FindFactsheets factsheets) {
        this.house = house;
        this.topics = topics;
        this.factsheets = factsheets;
    }

    CommonWords words(Viewer viewer) {
        return new CommonWords(house.house(viewer), topics.topics(viewer), factsheets.all(viewer));
    }
}
