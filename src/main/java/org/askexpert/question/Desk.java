package org.askexpert.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** What every verb on a question needs: find it in the viewer's scope, save it, and note who did what. */
@Component
class Desk {

    private final Questions questions;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;
    private final FindPeople people;
    private final Dates dates;

    Desk(Questions questions, Scopes scopes, Audit audit, Clock clock, FindPeople people, Dates dates) {
        this.questions = questions;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
        this.people = people;
        this.dates = dates;
    }

    Question open(Reference reference, Viewer me) {
        return questions.seenBy(scopes.of(me), reference);
    }

    /** The question of an asker who retyped the address; no other is in sight. */
    Question openOwn(Viewer.Asker asker) {
        return questions.ofAsker(asker.question()).orElseThrow(Problem::unknown);
    }

    /** Whoever could have picked it up learns who was faster; for everybody else it stays unknown. */
    void refuseTaken(Reference reference, Viewer me) {
        Scope scope = scopes.of(me);
        if (scope.topics().isEmpty()) return;
        questions.takenFrom(scope, reference).stream().findFirst().ifPresent(taken -> {
            PersonNames names = new PersonNames(people.byIds(List.of(taken.person()), me));
            throw new Taken(names.name(taken.person()), when(taken.at()));
        });
    }

    private String when(Instant moment) {
        return dates.daysUntil(moment) == 0 ? "at " + dates.time(moment) : "on " + dates.at(moment);
    }

    /** Saving is explicit: events leave only on save. */
    void done(String verb, Question question, Viewer me, String code) {
        questions.save(question);
        audit.record(verb, "question", question.reference().code(), me, code);
    }

    /** Notes that somebody did something that changes nothing: reading, above all. */
    void note(String verb, Question question, Viewer me) {
        audit.record(verb, "question", question.reference().code(), me, null);
    }

    Instant now() {
        return clock.instant();
    }

    static PersonId person(Viewer me) {
        return new PersonId(me.staff().person());
    }
}
