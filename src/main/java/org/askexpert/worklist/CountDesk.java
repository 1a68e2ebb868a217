package org.askexpert.worklist;

import java.util.EnumMap;
import java.util.Map;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** How many questions each of a viewer's lists holds; lists of other roles, what is held, and
 * the list of everything are missing. */
@UseCase
public class CountDesk {

    private final DeskLists lists;

    CountDesk(DeskLists lists) {
        this.lists = lists;
    }

    public Map<DeskList, Long> counts(Viewer me) {
        Viewer.Staff staff = me.staff();
        Map<DeskList, Long> counts = new EnumMap<>(DeskList.class);
        for (DeskList list : DeskList.values()) {
            if (DeskLists.isCounted(list) && DeskLists.isFor(list, staff)) counts.put(list, lists.count(list, me));
        }
        return counts;
    }
}
