package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.topic.TopicId;
import org.hibernate.annotations.Parent;

/** What the asker wrote and allowed; the words stay untouched. */
@Embeddable
class Asked {

    @Parent
    private Question question;

    private String title;
    private String body;
    private TopicId topicId;
    private String language;

    @Enumerated(EnumType.STRING)
    private Publish publish;

    private int consentVersion;
    private Instant receivedAt;

    @OneToMany(
            mappedBy = "question",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Consent> consents = new ArrayList<>();

    protected Asked() {}

    Asked(Question question, NewQuestion asked, Instant now) {
        this.question = question;
        this.title = asked.title();
        this.body = asked.body();
        this.topicId = asked.topic();
        this.language = asked.language();
        this.receivedAt = now;
        consent(asked.publish(), asked.consentVersion(), now);
    }

    /** Every choice is kept; the last one counts. */
    private void consent(Publish choice, int textVersion, Instant now) {
        publish = choice;
        consentVersion = textVersion;
        consents.add(new Consent(question, textVersion, choice, now));
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

    Instant receivedAt() {
        return receivedAt;
    }

    Question getQuestion() {
        return question;
    }

    // Hibernate sets the parent through this.
    void setQuestion(Question question) {
        this.question = question;
    }
}
