package org.askexpert.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A list and its history, for the editors who keep it. */
@UseCase
@Transactional(readOnly = true)
class FindList {

    private final CheckLists lists;
    private final FindPeople people;

    FindList(CheckLists lists, FindPeople people) {
        this.lists = lists;
        this.people = people;
    }

    ListView list(ListKind kind, Viewer me) {
        me.mustBe(Role.EDITOR);
        CheckList latest = lists.latest(kind).orElseThrow(Problem::unknown);
        List<ListVersion> versions = lists.history(kind);
        Map<PersonId, PersonCard> names = people.byIds(
                versions.stream()
                        .map(ListVersion::by)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList(),
                me);
        return new ListView(
                latest.lines(),
                versions.stream().map(each -> saved(each, names)).toList());
    }

    private static ListView.Saved saved(ListVersion version, Map<PersonId, PersonCard> names) {
        PersonCard card = version.by() == null ? null : names.get(new PersonId(version.by()));
        return new ListView.Saved(version.number(), card == null ? null : card.name(), version.at());
    }
}
