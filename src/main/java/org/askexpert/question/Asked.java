package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;

/** What the asker wrote, at first and when asked for more, and allowed; the words stay untouched. */
@Embeddable
class Asked {

    @Transient
    private Question question;

    private String title;
    private String body;
    private TopicId topicId;
    private String language;

    @Enumerated(EnumType.STRING)
    private Publish publish;

    private int consentVersion;
    private Long followUpOf;
    private Instant receivedAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Consent> consents = new ArrayList<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Clarification> clarifications = new ArrayList<>();

    protected Asked() {}

    Asked(Question question, NewQuestion asked, Instant now) {
        this.question = question;
        this.title = asked.title();
        this.body = asked.body();
        this.topicId = asked.topic();
        this.language = asked.language();
        this.followUpOf = asked.followUpOf();
        this.receivedAt = now;
        consent(asked.publish(), asked.consentVersion(), now);
    }

    /** Tells the part whose it is: Hibernate makes parts, and makes them anew on save, without saying. */
    Asked of(Question owner) {
        question = owner;
        return this;
    }

    /** Every choice is kept; the last one counts. */
    void consent(Publish choice, int textVersion, Instant now) {
        publish = choice;
        consentVersion = textVersion;
        consents.add(new Consent(question, textVersion, choice, now));
    }

    void askForMore(PersonId by, String request, ReplyDates dates, Instant now) {
        clarifications.add(new Clarification(question, by, request, dates, now));
    }

    /** Answers what was asked last; says how long we had to wait for it. */
    Duration reply(String text, Instant now) {
        return lastClarification().answer(text, now);
    }

    Clarification lastClarification() {
        if (clarifications.isEmpty()) throw new WrongStage(question.reference());
        return clarifications.get(clarifications.size() - 1);
    }

    List<Clarification> clarifications() {
        return clarifications;
    }

    void fileUnder(TopicId topic) {
        topicId = topic;
    }

    boolean mayBePublished() {
        return publish == Publish.ANONYMOUS;
    }

    byte[] hashWith(DraftText text) {
        return ContentHash.of(text, publish, consentVersion);
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    TopicId topic() {
        return topicId;
    }

    String language() {
        return language;
    }

    Publish publish() {
        return publish;
    }

    /** Key of the earlier question, or null. */
    Long followUpOf() {
        return followUpOf;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
