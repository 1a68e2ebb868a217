package org.askexpert.planning;

import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.absence.KeepWork;
import org.askexpert.people.Expert;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindColleagues;
import org.askexpert.question.FindOwned;
import org.askexpert.question.MoveFromAbsent;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The person who is or will be away, or an editor, decides on one question: keep it, hand it on, or give it back. */
@UseCase
class DecideWork {

    private final FindAbsences absences;
    private final FindOwned owned;
    private final FindColleagues colleagues;
    private final KeepWork keep;
    private final MoveFromAbsent move;

    DecideWork(FindAbsences absences, FindOwned owned, FindColleagues colleagues, KeepWork keep, MoveFromAbsent move) {
        this.absences = absences;
        this.owned = owned;
        this.colleagues = colleagues;
        this.keep = keep;
        this.move = move;
    }

    /** @throws Problem unknown for what the person does not hold; conflict without an absence, or without a stand-in */
    public void decide(PersonId person, Reference question, WorkDecision decision, Viewer me) {
        boolean held =
                owned.by(person, me).stream().anyMatch(each -> each.reference().equals(question));
        if (!held) throw Problem.unknown();
        AbsenceView absence = absences.of(person, me).stream()
                .findFirst()
                .orElseThrow(() -> Problem.conflict("No absence is planned. Plan one first."));
        switch (decision) {
            case KEEP -> keep.keep(person, absence.id(), question.code(), me);
            case GIVE_BACK -> move.move(question, person, null, me);
            case SUBSTITUTE -> move.move(question, person, substitute(absence, question, me), me);
        }
    }

    /** Whoever stands in has to be there, know the topic and not have declined it, as for every handing over. */
    private PersonId substitute(AbsenceView absence, Reference question, Viewer me) {
        if (absence.substitute() == null) throw Problem.conflict("Nobody stands in. Give the question back instead.");
        return colleagues.of(question, me).stream()
                .map(Expert::id)
                .filter(absence.substitute()::equals)
                .findFirst()
                .orElseThrow(() ->
                        Problem.conflict("Whoever stands in cannot take this question now. Give it back instead."));
    }
}
