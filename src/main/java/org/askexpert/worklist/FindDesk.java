package org.askexpert.worklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.people.FindPeople;
import org.askexpert.question.DeskRow;
import org.askexpert.question.PersonNames;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;

/** A stretch of one list of the desk, sorted and narrowed as wanted, by a fixed number of queries. */
@UseCase
public class FindDesk {

    private final Conditions conditions;
    private final DeskLines lines;
    private final FindPeople people;
    private final FindTopics topics;

    FindDesk(Conditions conditions, DeskLines lines, FindPeople people, FindTopics topics) {
        this.conditions = conditions;
        this.lines = lines;
        this.people = people;
        this.topics = topics;
    }

    /**
     * Finds the rows after a position; one that is not, or not any more, in the list shows the first page.
     *
     * @param size 1 to 100
     */
    public DeskPage page(DeskList list, Wanted wanted, Place place, int size, Viewer me) {
        return page(list, wanted, place, size, topics.topics(me), me);
    }

    /** The same with all topics at hand, for pages of more than one list. */
    DeskPage page(DeskList list, Wanted wanted, Place place, int size, TopicTree tree, Viewer me) {
        Condition all = conditions.all(list, tree, me);
        Condition narrowed = conditions.narrowed(all, wanted, tree);
        DeskOrder order = order(list, wanted);
        Position from = position(place.typed(), all);
        boolean backwards = from != null && place.isBackwards();
        List<DeskLine> found = lines.find(list, narrowed, order, from, backwards, size + 1);
        if (found.isEmpty() && from != null) return page(list, wanted, Place.START, size, tree, me);
        boolean more = found.size() > size;
        List<DeskRow> rows = rows(shown(found, size, backwards), tree, me);
        boolean hasPrevious = backwards ? more : from != null;
        boolean hasNext = backwards || more;
        return new DeskPage(
                rows,
                hasPrevious ? rows.get(0).reference().code() : null,
                hasNext ? rows.get(rows.size() - 1).reference().code() : null,
                tree);
    }

    /** How many are in the list as wanted; {@link CountDesk#MOST} stands for that and more. */
    long count(DeskList list, Wanted wanted, TopicTree tree, Viewer me) {
        Condition all = conditions.all(list, tree, me);
        return lines.count(list, conditions.narrowed(all, wanted, tree), CountDesk.MOST);
    }

    /** Where nothing has a date, whoever sorts by it sees what came first. */
    private static DeskOrder order(DeskList list, Wanted wanted) {
        DeskOrder order = wanted.orElse(list.usual()).order();
        return order == DeskOrder.DUE && !list.hasDates() ? DeskOrder.RECEIVED : order;
    }

    private static List<DeskLine> shown(List<DeskLine> found, int size, boolean backwards) {
        List<DeskLine> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (backwards) Collections.reverse(shown);
        return shown;
    }

    private Position position(String typed, Condition all) {
        if (typed == null) return null;
        try {
            return lines.position(all, Reference.from(typed)).orElse(null);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private List<DeskRow> rows(List<DeskLine> lines, TopicTree tree, Viewer me) {
        PersonNames names = new PersonNames(
                people.byIds(lines.stream().map(DeskLine::assignee).toList(), me));
        return lines.stream().map(line -> row(line, tree, names)).toList();
    }

    private static DeskRow row(DeskLine line, TopicTree tree, PersonNames names) {
        TopicView topic = line.topic() == null ? null : tree.find(line.topic()).orElse(null);
        return new DeskRow(
                line.reference(),
                line.title(),
                topic == null ? null : topic.slug(),
                topic == null ? null : topic.title(),
                line.stage(),
                line.lane(),
                line.edition(),
                line.waiting(),
                names.handle(line.assignee()),
                names.name(line.assignee()),
                line.respondBy(),
                line.finishBy(),
                line.receivedAt(),
                line.revision(),
                line.returned());
    }
}
