package org.askexpert.planning;

import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.absence.KeepWork;
import org.askexpert.people.PersonId;
import org.askexpert.question.MoveFromAbsent;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The person who is or will be away, or an editor, decides on one question: keep it, hand it on, or give it back. */
@UseCase
class DecideWork {

    private final FindAbsences absences;
    private final KeepWork keep;
    private final MoveFromAbsent move;

    DecideWork(FindAbsences absences, KeepWork keep, MoveFromAbsent move) {
        this.absences = absences;
        this.keep = keep;
        this.move = move;
    }

    /** @throws Problem conflict, without an absence, or without anybody who stands in */
    public void decide(PersonId person, Reference question, WorkDecision decision, Viewer me) {
        AbsenceView absence = absences.of(person, me).stream()
                .findFirst()
                .orElseThrow(() -> Problem.conflict("No absence is planned. Plan one first."));
        switch (decision) {
            case KEEP -> keep.keep(person, absence.id(), question.code(), me);
            case GIVE_BACK -> move.move(question, person, null, me);
            case SUBSTITUTE -> move.move(question, person, substitute(absence), me);
        }
    }

    private static PersonId substitute(AbsenceView absence) {
        if (absence.substitute() == null) throw Problem.conflict("Nobody stands in. Give the question back instead.");
        return absence.substitute();
    }
}
