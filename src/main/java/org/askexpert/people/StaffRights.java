package org.askexpert.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's rights of this moment; a closed account has none. */
@Component
@Transactional(readOnly = true)
class StaffRights {

    private final Persons persons;
    private final AccessTokens tokens;

    StaffRights(Persons persons, AccessTokens tokens) {
        this.persons = persons;
        this.tokens = tokens;
    }

    Optional<SignedIn> of(long person) {
        return persons.open(person).map(Person::signedIn);
    }

    Optional<SignedIn> ofToken(String token) {
        return tokens.owner(token).flatMap(owner -> of(owner.number()));
    }
}
