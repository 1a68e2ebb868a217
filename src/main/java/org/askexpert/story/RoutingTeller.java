package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** How the rules looked for an expert: whom they chose, or that nobody was free. */
@Component
class RoutingTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.RoutingTeller$Round(r.pool, r.at, t.personId)"
            + " from RoutingRecord r join r.question q left join r.tests t on t.outcome = 'chosen'";

    /** One look of the rules. */
    record Round(String pool, Instant at, PersonId chosen) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(SELECT, "order by r.id", Round.class).stream()
                .map(round -> StoryEvent.of(
                                round.chosen() == null ? Happening.NOBODY_FREE : Happening.CHOSEN, round.at())
                        .by(round.chosen())
                        .because("desk.pool." + round.pool()))
                .toList();
    }
}
