package org.askexpert.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What an asker thought of the answer; the last word counts. */
@Entity
class AnswerFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;
    private boolean useful;

    @Column(length = 16_777_215)
    private String reason;

    private Instant givenAt;

    protected AnswerFeedback() {}

    AnswerFeedback(long question) {
        this.questionId = question;
    }

    void say(boolean helped, String why, Instant now) {
        useful = helped;
        reason = why;
        givenAt = now;
    }

    FeedbackView view() {
        return new FeedbackView(useful, reason);
    }
}
