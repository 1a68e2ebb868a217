package org.askexpert.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Problem;
import org.hibernate.annotations.OptimisticLock;

/** A subject of the archive; a child's slug holds its parent's: {@code muscles-and-bones/back-spine}. */
@Entity
@EntityListeners(OnEveryPage.class)
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic parent;

    @Version
    private int version;

    private String slug;
    private String title;

    @OptimisticLock(excluded = true) // another order is no reason to refuse a name
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

    String title() {
        return title;
    }

    boolean isMarkedSensitive() {
        return sensitive;
    }

    int version() {
        return version;
    }

    int place() {
        return place;
    }

    /** Its own part of the address. */
    String ownSlug() {
        return slug.substring(slug.lastIndexOf('/') + 1);
    }

    /** Whether it stands below this one; null is the first level. */
    boolean isBelow(Topic other) {
        return parent == null ? other == null : other != null && parent.id.equals(other.id);
    }

    boolean isTop() {
        return parent == null;
    }

    void refuseStale(int read) {
        if (read != version) throw Problem.stale(version);
    }

    void name(String newTitle, boolean isSensitive) {
        title = newTitle;
        sensitive = isSensitive;
    }

    /** Below a topic of the first level, or null for the first level itself; behind all that is there. */
    void moveBelow(Topic other, int newPlace) {
        if (other != null && !other.isTop()) throw Problem.invalid("parent", "Choose a topic of the first level");
        parent = other;
        place = newPlace;
    }

    void addressAt(String newSlug) {
        slug = newSlug;
    }

    void placeAt(int newPlace) {
        place = newPlace;
    }

    void retire(boolean isOver) {
        retired = isOver;
    }

    /** Sensitive is what stands below something sensitive, too. */
    TopicView view() {
        TopicView above = parent == null ? null : parent.view();
        return new TopicView(id(), slug, title, above, sensitive || above != null && above.sensitive(), retired);
    }
}
