package org.askexpert.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.askexpert.absence.AbsenceView;
import org.askexpert.absence.FindAbsences;
import org.askexpert.absence.FindKeptWork;
import org.askexpert.people.FindExperts;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindOwned;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.shared.Choice;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What somebody plans, and what becomes of the work: for the person and for editors. */
@UseCase
@Transactional(readOnly = true)
class FindAway {

    private final FindAbsences absences;
    private final FindKeptWork kept;
    private final FindOwned owned;
    private final FindPeople people;
    private final FindExperts experts;

    FindAway(FindAbsences absences, FindKeptWork kept, FindOwned owned, FindPeople people, FindExperts experts) {
        this.absences = absences;
        this.kept = kept;
        this.owned = owned;
        this.people = people;
        this.experts = experts;
    }

    AwayPage page(PersonCard person, Viewer me) {
        List<AbsenceView> planned = absences.of(person.id(), me);
        Map<PersonId, PersonCard> names = people.byIds(
                planned.stream()
                        .map(AbsenceView::substitute)
                        .filter(Objects::nonNull)
                        .toList(),
                me);
        Set<String> stay = kept.during(planned, me);
        return new AwayPage(
                person.handle(),
                person.name(),
                planned.stream().map(each -> planned(each, names)).toList(),
                owned.by(person.id(), me).stream().map(each -> task(each, stay)).toList(),
                experts.all(me).stream()
                        .filter(expert -> !expert.id().equals(person.id()))
                        .map(expert -> new Choice(expert.handle(), expert.name()))
                        .toList());
    }

    private static AwayPage.Planned planned(AbsenceView absence, Map<PersonId, PersonCard> names) {
        PersonCard substitute = absence.substitute() == null ? null : names.get(absence.substitute());
        return AwayPage.Planned.of(absence, substitute == null ? null : substitute.name());
    }

    private static AwayPage.Task task(OwnedQuestion question, Set<String> kept) {
        return new AwayPage.Task(
                question.reference().code(), question.title(), question.stage().code(), fate(question, kept));
    }

    private static String fate(OwnedQuestion question, Set<String> kept) {
        if (kept.contains(question.reference().code())) return "kept";
        if (!question.isMovable()) return "edition";
        if (!question.isUnopened()) return "stays";
        return question.isPinned() ? "pinned" : "goes";
    }
}
