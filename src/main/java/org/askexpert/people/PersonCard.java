package org.askexpert.people;

/** How colleagues know somebody. */
public record PersonCard(PersonId id, String handle, String name) {

    PersonCard(long id, String handle, String name) {
        this(new PersonId(id), handle, name);
    }
}
