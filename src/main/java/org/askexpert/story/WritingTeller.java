package org.askexpert.story;

import java.util.List;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** Every revision with its author. */
@Component
class WritingTeller implements StoryTeller {

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(RevisionMark.SELECT, "order by d.number", RevisionMark.class).stream()
                .map(mark -> StoryEvent.of(
                                mark.suggestedBy() == null ? Happening.REVISED : Happening.TOOK_WORDING, mark.at())
                        .by(mark.author())
                        .on(mark.number()))
                .toList();
    }
}
