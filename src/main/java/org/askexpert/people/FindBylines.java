package org.askexpert.people;

import java.util.List;
import java.util.Set;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Everything that may stand above published answers about people now: whoever shows some of it learns when it changed. */
@UseCase
@Transactional(readOnly = true)
public class FindBylines {

    private final Persons persons;
    private final BylineChoices choices;

    FindBylines(Persons persons, BylineChoices choices) {
        this.persons = persons;
        this.choices = choices;
    }

    /** Two queries, one line for each open account. */
    public List<Byline> all(Viewer reader) {
        Set<PersonId> named = choices.named();
        return persons.spoken().stream()
                .map(person -> person.byline(named.contains(person.id())))
                .toList();
    }
}
