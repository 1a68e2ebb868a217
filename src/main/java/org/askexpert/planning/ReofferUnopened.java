package org.askexpert.planning;

import java.util.List;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.PersonId;
import org.askexpert.question.MoveFromAbsent;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.routing.FindSubstitute;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Offers one question of somebody who is away to whoever stands in and could take it, or else to whom the rules choose. */
@UseCase
public class ReofferUnopened {

    private final FindAbsences absences;
    private final FindSubstitute substitutes;
    private final MoveFromAbsent move;

    ReofferUnopened(FindAbsences absences, FindSubstitute substitutes, MoveFromAbsent move) {
        this.absences = absences;
        this.substitutes = substitutes;
        this.move = move;
    }

    /**
     * Does nothing where its owner is there again.
     *
     * @throws Problem refused, where the question is not with that person, or not unopened, any more
     */
    public void reoffer(OwnedQuestion question, Viewer system) {
        system.mustBeSystem();
        AbsenceView absence = absences.now(List.of(question.owner()), system).get(question.owner());
        if (absence == null) return;
        PersonId standsIn = absence.substitute();
        boolean free = standsIn != null && substitutes.isFree(question.reference(), standsIn, system);
        move.move(question.reference(), question.owner(), free ? standsIn : null, system);
    }
}
