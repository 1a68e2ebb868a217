package org.askexpert.question;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** One thing we asked the asker, how long we wait for it, and the reply. */
@Entity
class Clarification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private PersonId askedById;
    private String request;
    private Instant askedAt;
    private Instant remindAt;
    private Instant replyBy;
    private String reply;
    private Instant repliedAt;

    protected Clarification() {}

    Clarification(Question question, PersonId askedBy, String request, ReplyDates dates, Instant now) {
        this.question = question;
        this.askedById = askedBy;
        this.request = request;
        this.askedAt = now;
        this.remindAt = dates.remindAt();
        this.replyBy = dates.replyBy();
    }

    /** How long we had to wait. */
    Duration answer(String text, Instant now) {
        reply = text;
        repliedAt = now;
        return Duration.between(askedAt, now);
    }

    PersonId askedBy() {
        return askedById;
    }

    ReplyDates dates() {
        return new ReplyDates(remindAt, replyBy);
    }

    AskerExchange forAsker() {
        return new AskerExchange(request, askedAt, replyBy, reply, repliedAt);
    }

    ClarificationView view(PersonNames names) {
        return new ClarificationView(
                request, names.handle(askedById), names.name(askedById), askedAt, replyBy, reply, repliedAt);
    }
}
