package org.askexpert.worklist;

import org.askexpert.question.DeskRow;
import org.askexpert.shared.Page;
import org.askexpert.shared.Viewer;

/** Lists in the order in which they were received, for tests of other rooms. */
public final class Lists {

    private Lists() {}

    public static Page<DeskRow> of(FindDesk desk, DeskList list, String after, int size, Viewer me) {
        DeskOrder order = list == DeskList.ALL ? DeskOrder.NEWEST : DeskOrder.RECEIVED;
        DeskPage found = desk.page(list, Wanted.ANYTHING.orElse(order), new Place(after, null), size, me);
        return new Page<>(found.rows(), found.next());
    }
}
