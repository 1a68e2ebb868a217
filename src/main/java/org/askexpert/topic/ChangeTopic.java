package org.askexpert.topic;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Slug;

/** Renames a topic, moves it, gives it another address or mark; all former addresses keep leading to it. */
@UseCase
public class ChangeTopic {

    private static final CleanText TITLE = CleanText.line("title", "Title", Limits.TITLE);

    private final Topics topics;
    private final TopicAddresses addresses;
    private final List<FiledUnderTopics> filed;
    private final Audit audit;

    ChangeTopic(Topics topics, TopicAddresses addresses, List<FiledUnderTopics> filed, Audit audit) {
        this.topics = topics;
        this.addresses = addresses;
        this.filed = filed;
        this.audit = audit;
    }

    /**
     * Saves all of it, and gives back the address that leads to it now.
     *
     * @throws Problem unknown, stale where somebody saved meanwhile, invalid for a bad field or a third level
     */
    public String change(String slug, TopicChange wanted, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic topic = topics.typed(slug);
        topic.refuseStale(wanted.version());
        String title = TITLE.required(wanted.title());
        String own = own(wanted.address());
        Topic parent = parent(topic, wanted.parent());
        boolean moves = !topic.isBelow(parent);
        boolean marked = topic.isMarkedSensitive() != wanted.sensitive();
        if (moves)
            topic.moveBelow(
                    parent,
                    topics.lastPlaceBelow(parent == null ? 0 : parent.id().number()) + 1);
        topic.name(title, wanted.sensitive());
        addresses.change(topic, parent == null ? own : parent.slug() + "/" + own);
        if (moves) filed.forEach(one -> one.branched(topic.view()));
        audit.record(moves ? "move" : "change", "topic", topic.slug(), me, marked ? mark(wanted) : null);
        return topic.slug();
    }

    private static String mark(TopicChange wanted) {
        return wanted.sensitive() ? "sensitive" : "not-sensitive";
    }

    private static String own(String typed) {
        String own = typed == null ? "" : typed.strip();
        if (Slug.isSlug(own)) return own;
        throw Problem.invalid("address", "Use small letters, digits and single hyphens, up to 80 characters");
    }

    private Topic parent(Topic topic, String slug) {
        if (slug == null || slug.isEmpty()) return null;
        Topic parent = topics.bySlug(slug)
                .filter(Topic::isTop)
                .filter(other -> !other.id().equals(topic.id()))
                .orElseThrow(() -> Problem.invalid("parent", "Choose a topic of the first level"));
        if (topics.below(topic.id().number()).isEmpty()) return parent;
        throw Problem.invalid("parent", "Topics stand below this one. Move or merge them first");
    }
}
