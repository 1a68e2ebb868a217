package org.askexpert.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.FindPen;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Notes that somebody has a question open to write or review, and tells who else has. Nothing is locked by it. */
@UseCase
public class NotePresence {

    private final FindPen findPen;
    private final Presences presences;
    private final FindPeople people;
    private final Clock clock;

    NotePresence(FindPen findPen, Presences presences, FindPeople people, Clock clock) {
        this.findPen = findPen;
        this.presences = presences;
        this.people = people;
        this.clock = clock;
    }

    /** The others, the one who came first in front. */
    public List<Present> note(Reference reference, Viewer me) {
        long question = findPen.of(reference, me).question();
        long person = me.staff().person();
        Instant now = clock.instant();
        presences.note(question, person, now);
        List<Presences.Visit> others = presences.others(question, person, now);
        Map<PersonId, PersonCard> cards =
                people.byIds(others.stream().map(Presences.Visit::person).toList(), me);
        return others.stream()
                .filter(visit -> cards.containsKey(visit.person()))
                .map(visit -> new Present(
                        cards.get(visit.person()).name(),
                        Duration.between(visit.since(), now).toMinutes()))
                .toList();
    }
}
