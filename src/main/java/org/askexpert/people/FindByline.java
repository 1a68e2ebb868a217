package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How the archive may speak of somebody: never by name without that person's last word for it. */
@UseCase
@Transactional(readOnly = true)
public class FindByline {

    private final Persons persons;
    private final BylineChoices choices;

    FindByline(Persons persons, BylineChoices choices) {
        this.persons = persons;
        this.choices = choices;
    }

    /** Nothing once the account was closed. */
    public Optional<Byline> of(PersonId person, Viewer reader) {
        Optional<BylineChoice> choice = choices.findFirstByPersonIdOrderByIdDesc(person);
        boolean named = choice.map(BylineChoice::isNamed).orElse(false);
        return persons.open(person.number())
                .map(found -> new Byline(
                        named ? found.name() : null,
                        Byline.role(found.byline(), found.name()),
                        choice.map(BylineChoice::chosenAt).orElse(null)));
    }
}
