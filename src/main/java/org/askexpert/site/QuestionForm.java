package org.askexpert.site;

import org.askexpert.intake.StartedView;

/** The first step of asking, as typed. */
record QuestionForm(String title, String body, String topic) {
    static QuestionForm of(StartedView started) {
        return new QuestionForm(started.title(), started.body(), started.topic());
    }
}
