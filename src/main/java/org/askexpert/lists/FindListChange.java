package org.askexpert.lists;

import java.util.List;
import java.util.Map;
import org.askexpert.kept.FindOwnedList;
import org.askexpert.kept.ListChange;
import org.askexpert.kept.OwnedList;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.TextDiff;
import org.springframework.transaction.annotation.Transactional;

/** What one version of a list changed, and who made it. */
@UseCase
@Transactional(readOnly = true)
class FindListChange {

    private final FindOwnedList find;
    private final FindPeople people;

    FindListChange(FindOwnedList find, FindPeople people) {
        this.find = find;
        this.people = people;
    }

    public ShownChange change(String code, int number, Viewer me) {
        OwnedList list = find.list(code, me);
        ListChange change = first(list, number + 1, me);
        if (change.number() != number) throw Problem.unknown();
        int newest = first(list, Integer.MAX_VALUE, me).number();
        Map<PersonId, PersonCard> names =
                change.by() == null ? Map.of() : people.byIds(List.of(new PersonId(change.by())), me);
        ListHistory.Line line = FindListHistory.line(change, names);
        String before = number == 1 ? "" : list.said(number - 1, me);
        return new ShownChange(
                code,
                list.title(),
                list.address(),
                number,
                newest,
                line.by(),
                line.at(),
                TextDiff.between(before, list.said(number, me)));
    }

    private static ListChange first(OwnedList list, int below, Viewer me) {
        return list.changes(below, 1, me).stream().findFirst().orElseThrow(Problem::unknown);
    }
}
