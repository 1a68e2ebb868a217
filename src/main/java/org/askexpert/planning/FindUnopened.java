package org.askexpert.planning;

import java.util.List;
import org.askexpert.absence.FindAbsences;
import org.askexpert.question.FindOwned;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What waits unopened with people who are away, and was not given to them by an editor. */
@UseCase
@Transactional(readOnly = true)
public class FindUnopened {

    private final FindAbsences absences;
    private final FindOwned owned;

    FindUnopened(FindAbsences absences, FindOwned owned) {
        this.absences = absences;
        this.owned = owned;
    }

    public List<OwnedQuestion> waiting(Viewer system) {
        system.mustBeSystem();
        return owned.byAny(absences.now(system).keySet(), system).stream()
                .filter(question -> question.isUnopened() && !question.isPinned())
                .toList();
    }
}
