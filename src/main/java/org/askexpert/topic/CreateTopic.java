package org.askexpert.topic;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Slug;

/** Adds a topic behind its siblings. For editors, and for the system when it lays out sample content. */
@UseCase
public class CreateTopic {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);

    private final Topics topics;
    private final Audit audit;

    CreateTopic(Topics topics, Audit audit) {
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * @throws Problem forbidden to others, invalid for a bad field, conflict where the address is taken
     */
    public TopicId create(NewTopic wanted, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        Topic topic = build(wanted);
        if (topics.bySlug(topic.slug()).isPresent()
                || topics.byFormerSlug(topic.slug()).isPresent()) {
            throw new Problem(Problem.Kind.CONFLICT, "topic-exists", "There is a topic at this address already.");
        }
        topics.save(topic);
        audit.record("create", "topic", topic.slug(), me, null);
        return topic.id();
    }

    private Topic build(NewTopic wanted) {
        String title = TITLE.required(wanted.title());
        String slug = wanted.slug() == null ? Slug.of(title) : wanted.slug();
        if (!Slug.isSlug(slug)) throw Problem.invalid("slug", "Use small letters, digits and hyphens for the address");
        if (wanted.parent() == null) return Topic.top(slug, title, wanted.sensitive(), place(0));
        Topic parent = topics.bySlug(wanted.parent()).orElseThrow(CreateTopic::noSuchParent);
        return parent.child(slug, title, wanted.sensitive(), place(parent.id().number()));
    }

    private int place(long parent) {
        return topics.lastPlaceBelow(parent) + 1;
    }

    private static Problem noSuchParent() {
        return Problem.invalid("parent", "Choose a topic of the first level");
    }
}
