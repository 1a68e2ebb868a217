package org.askexpert.people;

import java.util.Optional;
import org.askexpert.guard.LinkKey;
import org.askexpert.guard.SecretLinks;
import org.springframework.stereotype.Component;

/** Tokens of the links by which somebody chooses a password. */
@Component
class WaysIn {

    private final SecretLinks links;
    private final LinkKey key;
    private final Persons persons;

    WaysIn(SecretLinks links, LinkKey key, Persons persons) {
        this.links = links;
        this.key = key;
        this.persons = persons;
    }

    /** A token for a page of our own console: this is the only time it is seen. */
    String issue(WayIn way, PersonId person) {
        revoke(way, person);
        return links.issue(way.code(), objectKey(person), way.lifetime());
    }

    /** The same letter always holds the same token. */
    String token(WayIn way, PersonId person, long letter) {
        return key.token(way.code() + "-" + person.number() + "-" + letter, 0);
    }

    /** From now on the letter's token counts, and older ones no more. */
    void replace(WayIn way, PersonId person, String token) {
        links.replace(way.code(), objectKey(person), token, way.lifetime());
    }

    void revoke(WayIn way, PersonId person) {
        links.revoke(way.code(), objectKey(person));
    }

    /** Whom a live token lets in; looking changes nothing. */
    Optional<Person> open(WayIn way, String token) {
        return links.open(way.code(), token).flatMap(this::person);
    }

    /** The same, using it up. */
    Optional<Person> use(WayIn way, String token) {
        return links.consume(way.code(), token).flatMap(this::person);
    }

    private Optional<Person> person(String objectKey) {
        return persons.open(Long.parseLong(objectKey));
    }

    private static String objectKey(PersonId person) {
        return Long.toString(person.number());
    }
}
