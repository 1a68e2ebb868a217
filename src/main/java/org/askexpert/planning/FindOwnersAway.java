package org.askexpert.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.absence.FindKeptWork;
import org.askexpert.people.Expert;
import org.askexpert.people.FindExperts;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindOwned;
import org.askexpert.question.FindWorkload;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.question.Workload;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The alert that no question is left with somebody who is away without an editor knowing. */
@UseCase
@Transactional(readOnly = true)
class FindOwnersAway {

    private final FindAbsences absences;
    private final FindKeptWork kept;
    private final FindOwned owned;
    private final FindPeople people;
    private final FindExperts experts;
    private final FindWorkload workload;

    FindOwnersAway(
            FindAbsences absences,
            FindKeptWork kept,
            FindOwned owned,
            FindPeople people,
            FindExperts experts,
            FindWorkload workload) {
        this.absences = absences;
        this.kept = kept;
        this.owned = owned;
        this.people = people;
        this.experts = experts;
        this.workload = workload;
    }

    int count(Viewer me) {
        return owned.byAny(absences.now(me).keySet(), me).size();
    }

    OwnersAway all(Viewer me) {
        Map<PersonId, AbsenceView> now = absences.now(me);
        List<AbsenceView> ahead = absences.ahead(me);
        List<OwnedQuestion> left = owned.byAny(now.keySet(), me);
        Map<PersonId, PersonCard> names =
                people.byIds(ahead.stream().map(AbsenceView::person).toList(), me);
        Set<String> stay = kept.during(now.values(), me);
        return new OwnersAway(
                left.stream()
                        .filter(question -> names.containsKey(question.owner()))
                        .map(question -> left(question, names, now, stay))
                        .toList(),
                ahead.stream()
                        .filter(absence -> names.containsKey(absence.person()))
                        .map(absence -> away(absence, names))
                        .toList(),
                taking(experts.all(me), me));
    }

    private static OwnersAway.Left left(
            OwnedQuestion question,
            Map<PersonId, PersonCard> names,
            Map<PersonId, AbsenceView> away,
            Collection<String> kept) {
        PersonCard owner = names.get(question.owner());
        return new OwnersAway.Left(
                question.reference().code(),
                question.title(),
                question.stage().code(),
                owner.handle(),
                owner.name(),
                away.get(question.owner()).back(),
                kept.contains(question.reference().code()));
    }

    private static OwnersAway.Away away(AbsenceView absence, Map<PersonId, PersonCard> names) {
        PersonCard who = names.get(absence.person());
        return new OwnersAway.Away(who.handle(), who.name(), absence.firstDay(), absence.lastDay(), absence.now());
    }

    private List<OwnersAway.Taking> taking(List<Expert> all, Viewer me) {
        Map<PersonId, Workload> loads = workload.of(all.stream().map(Expert::id).toList(), me);
        return all.stream()
                .map(expert -> new OwnersAway.Taking(
                        expert.handle(),
                        expert.name(),
                        loads.containsKey(expert.id()) ? loads.get(expert.id()).open() : 0,
                        expert.capacity(),
                        expert.onProbation()))
                .toList();
    }
}
