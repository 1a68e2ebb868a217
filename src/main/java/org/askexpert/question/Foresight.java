package org.askexpert.question;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Says where a question stands after a verb that was tried on it and will not be saved, and which letters the events it
 * told would bring. What follows by itself is tried too: the release of the answer, and its publication.
 */
@Component
class Foresight {

    private final LetterRules letters;
    private final ReviewPool pool;
    private final FindPeople people;

    Foresight(LetterRules letters, ReviewPool pool, FindPeople people) {
        this.letters = letters;
        this.pool = pool;
        this.people = people;
    }

    Foreseen after(Question tried, Coded outcome, java.time.Instant now, Viewer me) {
        if (tried.way().isAt(Stage.APPROVED)) tried.release(now);
        boolean publishes =
                tried.way().isAt(Stage.ANSWERED) && tried.answer().edition().next() == NextForPublic.PUBLISH;
        if (publishes) tried.published(tried.answer().entrySlug(), now);
        List<PromisedLetter> promised = tried.told().stream()
                .flatMap(event -> letters.lettersFor(event).stream())
                .toList();
        PersonNames names = names(tried, promised, me);
        NextOwner next = NextOwner.of(tried);
        return new Foreseen(
                outcome.code(),
                tried.way().stage(),
                next,
                names.name(tried.holding().assignee()),
                next == NextOwner.REVIEWERS ? pool.of(tried, me).reviewers() : List.of(),
                promised.stream()
                        .map(letter -> new Foreseen.Mail(letter.letter(), letter.to(), names.name(letter.person())))
                        .toList());
    }

    private PersonNames names(Question tried, Collection<PromisedLetter> promised, Viewer me) {
        var people = promised.stream().map(PromisedLetter::person);
        List<PersonId> ids = java.util.stream.Stream.concat(
                        people,
                        java.util.stream.Stream.ofNullable(tried.holding().assignee()))
                .filter(Objects::nonNull)
                .toList();
        return new PersonNames(this.people.byIds(ids, me));
    }
}
