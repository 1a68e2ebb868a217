package org.askexpert.planning;

import java.util.List;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindOwned;
import org.askexpert.question.MoveFromAbsent;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.question.Reference;
import org.askexpert.routing.FindSubstitute;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Offers one question of somebody who is away to whoever stands in and could take it, or else to whom the rules choose. */
@UseCase
public class ReofferUnopened {

    private final FindAbsences absences;
    private final FindOwned owned;
    private final FindSubstitute substitutes;
    private final MoveFromAbsent move;

    ReofferUnopened(FindAbsences absences, FindOwned owned, FindSubstitute substitutes, MoveFromAbsent move) {
        this.absences = absences;
        this.owned = owned;
        this.substitutes = substitutes;
        this.move = move;
    }

    /** Does nothing where the question is not with somebody who is away any more. */
    public void reoffer(Reference reference, Viewer system) {
        system.mustBeSystem();
        owned.byAny(absences.now(system).keySet(), system).stream()
                .filter(question -> question.reference().equals(reference))
                .findFirst()
                .ifPresent(question -> move(question, system));
    }

    private void move(OwnedQuestion question, Viewer system) {
        AbsenceView absence = absences.now(List.of(question.owner()), system).get(question.owner());
        PersonId standsIn = absence.substitute();
        boolean free = standsIn != null && substitutes.isFree(question.reference(), standsIn, system);
        move.move(question.reference(), question.owner(), free ? standsIn : null, system);
    }
}
