package org.askexpert.people;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Handles and names of some people, in one query. */
@UseCase
public class FindPeople {

    private final Persons persons;

    FindPeople(Persons persons) {
        this.persons = persons;
    }

    /** Nulls among the ids are skipped; who does not exist is missing from the answer. */
    public Map<PersonId, PersonCard> byIds(Collection<PersonId> ids, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        var numbers =
                ids.stream().filter(Objects::nonNull).map(PersonId::number).collect(Collectors.toSet());
        if (numbers.isEmpty()) return Map.of();
        return persons.cards(numbers).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }
}
