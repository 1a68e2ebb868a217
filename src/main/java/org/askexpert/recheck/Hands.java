package org.askexpert.recheck;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.people.PersonId;

/**
 * Through whose hands a re-check went.
 *
 * @param expert who is asked now, or null
 */
record Hands(PersonId expert, List<Holder> holders, List<Proposal> proposals, List<Look> looks) {

    /** Asked to look at it, or author of any proposal, not only of the last. */
    boolean isWorkOf(PersonId person) {
        return person.equals(expert)
                || proposals.stream().anyMatch(each -> each.author().equals(person));
    }

    /** Everybody who was asked before and is not any more. */
    Set<PersonId> lostBy() {
        return holders.stream()
                .map(Holder::person)
                .filter(person -> !person.equals(expert))
                .collect(Collectors.toSet());
    }

    /** Everybody whose name stands on its page. */
    Collection<PersonId> named() {
        return Stream.of(
                        Stream.ofNullable(expert),
                        proposals.stream().map(Proposal::author),
                        looks.stream().map(Look::reviewer))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** Whether a second person confirmed exactly this proposal. */
    boolean confirmed(Proposal text) {
        return looks.stream().anyMatch(look -> look.confirms(text) && !isWorkOf(look.reviewer()));
    }
}
