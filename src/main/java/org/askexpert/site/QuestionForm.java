package org.askexpert.site;

import org.askexpert.intake.StartedView;
import org.askexpert.intake.TypedQuestion;

/**
 * The first step of asking, as typed.
 *
 * @param shown whether answered questions were shown while typing; empty means no
 */
record QuestionForm(String title, String body, String topic, Boolean shown) {
    static QuestionForm of(StartedView started) {
        return new QuestionForm(started.title(), started.body(), started.topic(), started.suggested());
    }

    TypedQuestion typed() {
        return new TypedQuestion(title, body, topic, Boolean.TRUE.equals(shown));
    }
}
