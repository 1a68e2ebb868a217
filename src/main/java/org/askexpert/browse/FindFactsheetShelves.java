package org.askexpert.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askexpert.library.FactsheetView;
import org.askexpert.library.FindFactsheets;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** All factsheets by topic, with how many entries rest on each. */
@UseCase
@Transactional(readOnly = true)
class FindFactsheetShelves {

    private final FindFactsheets factsheets;
    private final FindTopics topics;
    private final LiveEntries live;

    FindFactsheetShelves(FindFactsheets factsheets, FindTopics topics, LiveEntries live) {
        this.factsheets = factsheets;
        this.topics = topics;
        this.live = live;
    }

    List<FactsheetShelf> shelves(Viewer viewer) {
        List<FactsheetView> all = factsheets.all(viewer);
        Map<String, Long> citing = live.countCitingFactsheets();
        TopicTree tree = topics.topics(viewer);
        List<FactsheetShelf> shelves = new ArrayList<>();
        for (TopicTree.Branch branch : tree.branches()) {
            TopicView topic = branch.topic();
            shelves.add(new FactsheetShelf(topic.slug(), topic.title(), lines(all, topic, tree, citing)));
        }
        shelves.add(new FactsheetShelf(null, null, lines(all, null, tree, citing)));
        shelves.removeIf(shelf -> shelf.lines().isEmpty());
        return shelves;
    }

    private static List<FactsheetShelf.Line> lines(
            List<FactsheetView> all, TopicView branch, TopicTree tree, Map<String, Long> citing) {
        return all.stream()
                .filter(one -> belongs(one, branch, tree))
                .map(one -> new FactsheetShelf.Line(
                        one.slug(), one.title(), one.address(), one.edition(), citing.getOrDefault(one.slug(), 0L)))
                .toList();
    }

    private static boolean belongs(FactsheetView one, TopicView branch, TopicTree tree) {
        if (one.topic() == null) return branch == null;
        return branch != null
                && tree.find(one.topic()).orElseThrow().withParents().contains(branch.id());
    }
}
