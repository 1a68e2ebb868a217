package org.askexpert.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.question.FindClosed;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Erases one question whose time is over; what readers see of it stays. */
@UseCase
class EraseDue {

    private final FindClosed closed;
    private final FindAskedWith find;
    private final Erasing erasing;

    EraseDue(FindClosed closed, FindAskedWith find, Erasing erasing) {
        this.closed = closed;
        this.find = find;
        this.erasing = erasing;
    }

    /** Says whether it went; what somebody took up again since it was found stays. */
    public boolean erase(long question, Reference reference, RetentionRule rule, Instant before, Viewer system) {
        if (!closed.lockIfStill(question, rule.stages(), before, system)) return false;
        var wish = new Wish(find.hashOf(question, system), WishedBy.RULE, null, false);
        erasing.erase(wish, List.of(new AskedWith(question, reference)), Map.of(), system);
        return true;
    }
}
