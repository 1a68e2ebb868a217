package org.askexpert.citing;

import org.askexpert.passage.CountAnswered;
import org.askexpert.question.Events.AnswerReleased;
import org.askexpert.shared.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the passages of an answer that the asker may read now. */
@Component
class CountPassages {

    private final CountAnswered countAnswered;

    CountPassages(CountAnswered countAnswered) {
        this.countAnswered = countAnswered;
    }

    @EventListener
    void answerIsReady(AnswerReleased event) {
        countAnswered.answered(event.question().code(), Viewer.reader());
    }
}
