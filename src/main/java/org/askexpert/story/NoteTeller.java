package org.askexpert.story;

import java.time.Instant;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** What staff noted for staff. */
@Component
class NoteTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.NoteTeller$Written(n.authorId, n.text,"
            + " n.writtenAt) from Note n join Question q on q.id = n.questionId";

    /** One note. */
    record Written(PersonId author, String text, Instant at) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(SELECT, "order by n.id", Written.class).stream()
                .map(note -> StoryEvent.of(Happening.NOTED, note.at())
                        .by(note.author())
                        .saying(note.text()))
                .toList();
    }
}
