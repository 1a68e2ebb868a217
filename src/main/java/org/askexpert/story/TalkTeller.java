package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.people.PersonId;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** What the asker was asked, and what they said. */
@Component
class TalkTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.TalkTeller$Exchange(c.askedById, c.request,"
            + " c.askedAt, c.reply, c.repliedAt) from Clarification c join c.question q";

    /** One request, answered or not. */
    record Exchange(PersonId by, String request, Instant askedAt, String reply, Instant repliedAt) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(SELECT, "order by c.id", Exchange.class).stream()
                .flatMap(TalkTeller::events)
                .toList();
    }

    private static Stream<StoryEvent> events(Exchange said) {
        StoryEvent asked =
                StoryEvent.of(Happening.ASKED, said.askedAt()).by(said.by()).saying(said.request());
        if (said.repliedAt() == null) return Stream.of(asked);
        return Stream.of(
                asked, StoryEvent.of(Happening.REPLIED, said.repliedAt()).saying(said.reply()));
    }
}
