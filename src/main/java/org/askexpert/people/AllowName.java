package org.askexpert.people;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A member of staff allows or forbids the own name above published answers; nobody does it for another. */
@UseCase
class AllowName {

    private final BylineChoices choices;
    private final Audit audit;
    private final Clock clock;

    AllowName(BylineChoices choices, Audit audit, Clock clock) {
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same choice again changes nothing. */
    void choose(Boolean named, Viewer.Staff me) {
        if (named == null) throw Problem.invalid("named", "Choose whether we may name you");
        PersonId person = new PersonId(me.person());
        boolean before = choices.findFirstByPersonIdOrderByIdDesc(person)
                .map(BylineChoice::isNamed)
                .orElse(false);
        if (named == before) return;
        choices.save(new BylineChoice(person, named, clock.instant()));
        audit.record("choose-own-byline", "person", String.valueOf(me.person()), me, named ? "named" : "not-named");
    }
}
