package org.askexpert.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.askexpert.topic.TopicId;

/** One topic a person answers for, in one language. */
@Entity
class Expertise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private TopicId topicId;
    private String language;

    protected Expertise() {}

    Expertise(Person person, TopicId topic, String language) {
        this.person = person;
        this.topicId = topic;
        this.language = language;
    }

    TopicId topic() {
        return topicId;
    }

    boolean isFor(TopicId topic, String spoken) {
        return topicId.equals(topic) && language.equals(spoken);
    }

    Member.Subject subject() {
        return new Member.Subject(topicId, language);
    }
}
