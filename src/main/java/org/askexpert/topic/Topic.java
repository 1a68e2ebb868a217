package org.askexpert.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Problem;

/** A subject of the archive; a child's slug holds its parent's: {@code muscles-and-bones/back-spine}. */
@Entity
@EntityListeners(OnEveryPage.class)
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic parent;

    private String slug;
    private String title;
    private int place;

    @Column(name = "is_sensitive")
    private boolean sensitive;

    @Column(name = "is_retired")
    private boolean retired;

    Topic() {}

    static Topic top(String slug, String title, boolean sensitive, int place) {
        var topic = new Topic();
        topic.slug = slug;
        topic.title = title;
        topic.sensitive = sensitive;
        topic.place = place;
        return topic;
    }

    Topic child(String slug, String title, boolean sensitive, int place) {
        if (parent != null) throw Problem.invalid("parent", "Choose a topic of the first level");
        Topic child = top(this.slug + "/" + slug, title, sensitive, place);
        child.parent = this;
        return child;
    }

    TopicId id() {
        return new TopicId(id);
    }

    String slug() {
        return slug;
    }

    /** Sensitive is what stands below something sensitive, too. */
    TopicView view() {
        TopicView above = parent == null ? null : parent.view();
        return new TopicView(id(), slug, title, above, sensitive || above != null && above.sensitive(), retired);
    }
}
