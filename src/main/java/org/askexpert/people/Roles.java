package org.askexpert.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;

/** What a person may be, checked and written down. */
final class Roles {

    private Roles() {}

    /** @throws Problem invalid, naming the field {@code roles} */
    static Set<Role> needed(Set<Role> wanted) {
        if (wanted == null || wanted.isEmpty()) throw Problem.invalid("roles", "Choose one role or more");
        return wanted;
    }

    /** As the record of acts keeps them: {@code expert+editor}. */
    static String code(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining("+"));
    }
}
