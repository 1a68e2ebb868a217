package org.askexpert.worklist;

import java.util.List;
import org.askexpert.people.FindPeople;
import org.askexpert.question.DeskRow;
import org.askexpert.question.PersonNames;
import org.askexpert.shared.Page;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;

/** A stretch of one list of the desk, oldest first ({@link DeskList#ALL}: newest first), by three or four queries. */
@UseCase
public class FindDesk {

    private final DeskLists lists;
    private final FindPeople people;
    private final FindTopics topics;

    FindDesk(DeskLists lists, FindPeople people, FindTopics topics) {
        this.lists = lists;
        this.people = people;
        this.topics = topics;
    }

    /**
     * Finds the rows after a position.
     *
     * @param after reference of the last row already seen, or null; nonsense shows the first page
     * @param size 1 to 100
     */
    public Page<DeskRow> list(DeskList list, String after, int size, Viewer me) {
        List<DeskLine> found = lists.lines(list, after, size, me);
        List<DeskLine> lines = found.size() > size ? found.subList(0, size) : found;
        PersonNames names = new PersonNames(
                people.byIds(lines.stream().map(DeskLine::assignee).toList(), me));
        TopicTree tree = topics.topics(me);
        List<DeskRow> rows = lines.stream().map(line -> row(line, tree, names)).toList();
        String next = found.size() > size ? rows.get(size - 1).reference().code() : null;
        return new Page<>(rows, next);
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
