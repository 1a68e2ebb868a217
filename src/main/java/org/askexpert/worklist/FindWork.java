package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.shared.Page;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** What somebody has to do, could do, and waits for. */
@UseCase
class FindWork {

    private static final int MOST_OF_MINE = 100;
    private static final int PAGE = 20;

    private final FindDesk desk;

    FindWork(FindDesk desk) {
        this.desk = desk;
    }

    public YourWork of(Viewer me) {
        return YourWork.of(
                list(DeskList.MINE, Role.EXPERT, MOST_OF_MINE, me).items(),
                list(DeskList.REVIEW, Role.REVIEWER, PAGE, me),
                list(DeskList.OPEN, Role.EXPERT, PAGE, me));
    }

    private Page<DeskRow> list(DeskList list, Role role, int size, Viewer me) {
        return me.staff().is(role) ? desk.list(list, null, size, me) : new Page<>(List.of(), null);
    }
}
