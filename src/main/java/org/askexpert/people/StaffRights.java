package org.askexpert.people;

import java.util.Optional;
import org.askexpert.factor.SecondFactor;
import org.askexpert.tokens.AccessTokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's rights of this moment; a closed account has none. */
@Component
@Transactional(readOnly = true)
class StaffRights {

    private final Persons persons;
    private final AccessTokens tokens;
    private final SecondFactor factor;

    StaffRights(Persons persons, AccessTokens tokens, SecondFactor factor) {
        this.persons = persons;
        this.tokens = tokens;
        this.factor = factor;
    }

    Optional<SignedIn> of(long person) {
        return persons.open(person).map(Person::signedIn);
    }

    Optional<ViewerAuthentication> ofToken(String token) {
        return tokens.owner(token)
                .filter(owner -> !factor.mustEnrol(owner.person()))
                .flatMap(owner -> of(owner.person()).map(person -> ViewerAuthentication.of(person, owner.readsOnly())));
    }
}
