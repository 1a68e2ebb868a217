package org.askexpert.people;

import java.time.Duration;
import java.util.Optional;
import org.askexpert.guard.SecretLinks;
import org.springframework.stereotype.Component;

/** Links by which a new person chooses a password: for 72 hours, the newest replaces older ones, once. */
@Component
class Invitations {

    private static final String PURPOSE = "invitation";
    private static final Duration LIFETIME = Duration.ofHours(72);

    private final SecretLinks links;
    private final Persons persons;

    Invitations(SecretLinks links, Persons persons) {
        this.links = links;
        this.persons = persons;
    }

    String issue(PersonId person) {
        String key = Long.toString(person.number());
        links.revoke(PURPOSE, key);
        return links.issue(PURPOSE, key, LIFETIME);
    }

    Optional<Person> invited(String token) {
        return links.open(PURPOSE, token).flatMap(this::person);
    }

    Optional<Person> use(String token) {
        return links.consume(PURPOSE, token).flatMap(this::person);
    }

    private Optional<Person> person(String key) {
        return persons.open(Long.parseLong(key));
    }
}
