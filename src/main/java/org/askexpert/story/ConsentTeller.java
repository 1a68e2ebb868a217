package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.question.Publish;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** What the asker allowed, each time. */
@Component
class ConsentTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.ConsentTeller$Choice(c.choice, c.givenAt)"
            + " from Consent c join c.question q";

    /** One choice. */
    record Choice(Publish choice, Instant at) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(SELECT, "order by c.id", Choice.class).stream()
                .map(given -> StoryEvent.of(
                        given.choice() == Publish.NEVER ? Happening.KEPT_PRIVATE : Happening.ALLOWED, given.at()))
                .toList();
    }
}
