package org.askexpert.question;

import java.util.Map;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;

/** Handles and names of the people in one view, fetched together. */
public record PersonNames(Map<PersonId, PersonCard> cards) {

    public String handle(PersonId person) {
        PersonCard card = person == null ? null : cards.get(person);
        return card == null ? null : card.handle();
    }

    public String name(PersonId person) {
        PersonCard card = person == null ? null : cards.get(person);
        return card == null ? null : card.name();
    }
}
