package org.askexpert.lists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.askexpert.kept.FindOwnedList;
import org.askexpert.kept.ListChange;
import org.askexpert.kept.OwnedList;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Who saved a list when, twenty versions at a time. */
@UseCase
@Transactional(readOnly = true)
class FindListHistory {

    private static final int PAGE = 20;

    private final FindOwnedList find;
    private final FindPeople people;

    FindListHistory(FindOwnedList find, FindPeople people) {
        this.find = find;
        this.people = people;
    }

    /** @param below the number to begin below */
    public ListHistory history(String code, int below, Viewer me) {
        OwnedList list = find.list(code, me);
        List<ListChange> changes = list.changes(below, PAGE + 1, me);
        boolean more = changes.size() > PAGE;
        List<ListChange> shown = more ? changes.subList(0, PAGE) : changes;
        Map<PersonId, PersonCard> names = people.byIds(
                shown.stream()
                        .map(ListChange::by)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList(),
                me);
        return new ListHistory(
                code,
                list.title(),
                list.address(),
                shown.stream().map(change -> line(change, names)).toList(),
                more ? shown.get(PAGE - 1).number() : null);
    }

    static ListHistory.Line line(ListChange change, Map<PersonId, PersonCard> names) {
        PersonCard card = change.by() == null ? null : names.get(new PersonId(change.by()));
        return new ListHistory.Line(change.number(), card == null ? null : card.name(), change.at());
    }
}
