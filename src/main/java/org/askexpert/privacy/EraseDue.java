package org.askexpert.privacy;

import java.util.List;
import java.util.Map;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Erases one question whose time is over; what readers see of it stays. */
@UseCase
class EraseDue {

    private final FindAskedWith find;
    private final Erasing erasing;

    EraseDue(FindAskedWith find, Erasing erasing) {
        this.find = find;
        this.erasing = erasing;
    }

    public void erase(long question, Reference reference, Viewer system) {
        var wish = new Wish(find.hashOf(question, system), WishedBy.RULE, null, false);
        erasing.erase(wish, List.of(new AskedWith(question, reference)), Map.of(), system);
    }
}
