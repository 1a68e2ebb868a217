package org.askexpert.story;

import java.util.List;
import org.askexpert.question.SeenQuestion;

/** Tells a part of a question's story by one query. A room that keeps something of its own about questions adds a bean. */
public interface StoryTeller {

    List<StoryEvent> tell(SeenQuestion question);
}
