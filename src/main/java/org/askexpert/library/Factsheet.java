package org.askexpert.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.topic.TopicId;

/** A standing document, kept elsewhere and known here by a slug of its own. */
@Entity
@EntityListeners(OnEveryPage.class)
class Factsheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String address;
    private String edition;
    private TopicId topicId;

    @Enumerated(EnumType.STRING)
    private FactsheetState state;

    private Instant createdAt;

    Factsheet() {}

    Factsheet(NewFactsheet wanted, TopicId topic, Instant now) {
        slug = wanted.slug();
        title = wanted.title();
        address = wanted.address();
        edition = wanted.edition();
        topicId = topic;
        state = FactsheetState.CURRENT;
        createdAt = now;
    }

    FactsheetView view() {
        return new FactsheetView(slug, title, address, edition, topicId);
    }
}
