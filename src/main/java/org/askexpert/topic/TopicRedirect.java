package org.askexpert.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A former address of a topic. */
@Entity
class TopicRedirect {

    @Id
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    TopicRedirect() {}

    TopicRedirect(String slug, Topic topic) {
        this.slug = slug;
        this.topic = topic;
    }
}
