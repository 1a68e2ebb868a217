package org.askexpert.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.askexpert.house.OpenStandingPage;
import org.askexpert.house.StandingHistory;
import org.askexpert.house.StandingPage;
import org.askexpert.house.StandingVersion;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A standing page with all its versions and who wrote them. */
@UseCase
@Transactional(readOnly = true)
class FindPageHistory {

    /** @param by name of who wrote it, or null for the one that came with the program */
    record Line(int number, String by, Instant at) {}

    record History(StandingHistory text, List<Line> lines) {}

    private final OpenStandingPage open;
    private final FindPeople people;

    FindPageHistory(OpenStandingPage open, FindPeople people) {
        this.open = open;
        this.people = people;
    }

    public History history(StandingPage page, Viewer me) {
        StandingHistory text = open.open(page, me);
        Map<PersonId, PersonCard> writers = people.byIds(
                text.versions().stream()
                        .filter(version -> version.by() != null)
                        .map(version -> new PersonId(version.by()))
                        .toList(),
                me);
        return new History(
                text,
                text.versions().stream().map(version -> line(version, writers)).toList());
    }

    private static Line line(StandingVersion version, Map<PersonId, PersonCard> writers) {
        String by = Optional.ofNullable(version.by())
                .map(id -> writers.get(new PersonId(id)))
                .map(PersonCard::name)
                .orElse(null);
        return new Line(version.number(), by, version.at());
    }
}
