package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.question.Scope;
import org.askexpert.question.Scopes;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Which list asks which query, and who may see it. */
@Component
class DeskLists {

    private final DeskLines lines;
    private final Scopes scopes;

    DeskLists(DeskLines lines, Scopes scopes) {
        this.lines = lines;
        this.scopes = scopes;
    }

    /** One line more than asked for, so that the caller knows whether more follow. */
    List<DeskLine> lines(DeskList list, String after, int size, Viewer me) {
        refuseOutsiders(list, me);
        Scope scope = scopes.of(me);
        int limit = size + 1;
        long position = position(after);
        return switch (list) {
            case MINE -> lines.mine(scope.me(), position, limit);
            case OPEN -> scope.topics().isEmpty() ? List.of() : lines.open(scope.topics(), position, limit);
            case REVIEW -> lines.review(scope.me(), position, limit);
            case TRIAGE -> lines.triage(position, limit);
            case HELD -> lines.held(position, limit);
            case ALL -> lines.all(position == 0 ? Long.MAX_VALUE : position, limit);
        };
    }

    long count(DeskList list, Viewer me) {
        Scope scope = scopes.of(me);
        return switch (list) {
            case MINE -> lines.countMine(scope.me());
            case OPEN -> scope.topics().isEmpty() ? 0 : lines.countOpen(scope.topics());
            case REVIEW -> lines.countReview(scope.me());
            case TRIAGE -> lines.countTriage();
            case HELD, ALL -> throw new IllegalArgumentException("Nobody counts these");
        };
    }

    static boolean isCounted(DeskList list) {
        return list != DeskList.HELD && list != DeskList.ALL;
    }

    static boolean isFor(DeskList list, Viewer.Staff me) {
        return switch (list) {
            case MINE, OPEN -> me.is(Role.EXPERT);
            case REVIEW -> me.is(Role.REVIEWER);
            case TRIAGE, HELD, ALL -> me.is(Role.EDITOR);
        };
    }

    private static void refuseOutsiders(DeskList list, Viewer me) {
        Viewer.Staff staff = me.staff();
        if (!isFor(list, staff)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "This list needs another role.");
        }
    }

    /** A stale or made-up position shows the first page. */
    private long position(String after) {
        if (after == null || after.isBlank()) return 0;
        try {
            return lines.position(Reference.from(after));
        } catch (IllegalArgumentException nonsense) {
            return 0;
        }
    }
}
