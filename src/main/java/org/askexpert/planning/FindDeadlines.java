package org.askexpert.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.calendar.FindLimits;
import org.askexpert.calendar.LimitHistory;
import org.askexpert.calendar.LimitView;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The limits with the names of those who changed them. */
@UseCase
@Transactional(readOnly = true)
class FindDeadlines {

    private final FindLimits limits;
    private final FindPeople people;

    FindDeadlines(FindLimits limits, FindPeople people) {
        this.limits = limits;
        this.people = people;
    }

    Deadlines deadlines(Viewer me) {
        List<LimitView> all = limits.all(me);
        List<LimitHistory> lately = limits.lately(me);
        Map<String, LimitView> byCode = all.stream().collect(Collectors.toMap(LimitView::code, Function.identity()));
        Map<PersonId, PersonCard> names = people.byIds(
                lately.stream().map(change -> new PersonId(change.by())).toList(), me);
        return new Deadlines(
                all,
                limits.version(me),
                lately.stream()
                        .filter(change -> byCode.containsKey(change.code()))
                        .map(change -> shown(change, byCode, names))
                        .toList());
    }

    private static Deadlines.Change shown(
            LimitHistory change, Map<String, LimitView> limits, Map<PersonId, PersonCard> names) {
        PersonCard who = names.get(new PersonId(change.by()));
        return new Deadlines.Change(
                limits.get(change.code()),
                change.before(),
                change.after(),
                who == null ? null : who.name(),
                change.at());
    }
}
