package org.askexpert.question;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.people.PersonId;

/** The revisions of an answer, oldest first: what stands now, and whose work all of it is. */
record Chain(List<DraftRevision> revisions) {

    DraftText latestText() {
        return latest().map(DraftRevision::text).orElse(DraftText.EMPTY);
    }

    Optional<DraftRevision> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    Optional<DraftRevision> number(Integer number) {
        return revisions.stream()
                .filter(each -> Integer.valueOf(each.number()).equals(number))
                .findFirst();
    }

    /** Author of any revision, not only of the last; suggested wording counts too, and sending the words of others. */
    boolean isWorkOf(PersonId person) {
        return contributors().contains(person);
    }

    Collection<PersonId> contributors() {
        return revisions.stream()
                .flatMap(each -> Stream.of(each.author(), each.suggestedBy(), each.sentBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
