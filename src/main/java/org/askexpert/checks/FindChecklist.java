package org.askexpert.checks;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The points a reviewer ticks, as they stand. */
@UseCase
@Transactional(readOnly = true)
public class FindChecklist {

    private final CheckLists lists;

    FindChecklist(CheckLists lists) {
        this.lists = lists;
    }

    public List<ListLine> points(Viewer me) {
        me.staff();
        return lists.latest(ListKind.CHECKLIST).map(CheckList::lines).orElse(List.of());
    }
}
