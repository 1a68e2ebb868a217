package org.askexpert.worklist;

import java.util.EnumMap;
import java.util.Map;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** How much waits for a viewer: what is theirs to write and what they may review; lists of other roles are missing. */
@UseCase
public class CountDesk {

    /** A hundred stands for a hundred and more. */
    public static final int MOST = 100;

    private static final String TO_DO =
            "(q.way.stage in (OFFERED, DRAFTING) or (q.way.stage = ANSWERED and q.answer.edition = PREPARING))";

    private final Conditions conditions;
    private final DeskLines lines;

    CountDesk(Conditions conditions, DeskLines lines) {
        this.conditions = conditions;
        this.lines = lines;
    }

    public Map<DeskList, Long> counts(Viewer me) {
        Viewer.Staff staff = me.staff();
        Map<DeskList, Long> counts = new EnumMap<>(DeskList.class);
        if (DeskList.MINE.isFor(staff)) counts.put(DeskList.MINE, count(DeskList.MINE, TO_DO, me));
        if (DeskList.REVIEW.isFor(staff)) counts.put(DeskList.REVIEW, count(DeskList.REVIEW, "q.id > 0", me));
        return counts;
    }

    /** Both lists are asked for without their topics. */
    private long count(DeskList list, String more, Viewer me) {
        return lines.count(list, conditions.all(list, null, me).and(more), MOST);
    }
}
