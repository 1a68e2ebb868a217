package org.askexpert.worklist;

import java.util.function.Function;
import org.askexpert.question.DeskRow;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;

/** What somebody has to do, could do, and waits for. */
@UseCase
class FindWork {

    private static final int MOST_OF_MINE = 100;
    private static final int PAGE = 20;

    private final FindDesk desk;
    private final FindTopics topics;

    FindWork(FindDesk desk, FindTopics topics) {
        this.desk = desk;
        this.topics = topics;
    }

    /** @param tree {@link #topics}, loaded once for all lists of the page */
    public YourWork of(Wanted wanted, TopicTree tree, Viewer me) {
        Wanted sorted = wanted.orElse(DeskOrder.DUE);
        YourWork.Stretch toReview = stretch(DeskList.REVIEW, sorted, WorkRow::toReview, tree, me);
        YourWork.Stretch open = stretch(DeskList.OPEN, sorted, WorkRow::toPickUp, tree, me);
        if (!DeskList.MINE.isFor(me.staff())) return YourWork.of(java.util.List.of(), false, toReview, open);
        DeskPage mine = desk.page(DeskList.MINE, sorted, Place.START, MOST_OF_MINE, tree, me);
        return YourWork.of(mine.rows(), mine.next() != null, toReview, open);
    }

    /** What the lists can be narrowed to. */
    public TopicTree topics(Viewer me) {
        return topics.topics(me);
    }

    private YourWork.Stretch stretch(
            DeskList list, Wanted wanted, Function<DeskRow, WorkRow> row, TopicTree tree, Viewer me) {
        if (!list.isFor(me.staff())) return YourWork.Stretch.NOTHING;
        DeskPage found = desk.page(list, wanted, Place.START, PAGE, tree, me);
        long count = found.next() == null ? found.rows().size() : desk.count(list, wanted, tree, me);
        return new YourWork.Stretch(found.rows().stream().map(row).toList(), count);
    }
}
