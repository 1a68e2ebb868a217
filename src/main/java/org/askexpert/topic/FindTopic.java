package org.askexpert.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.transaction.annotation.Transactional;

/** One topic with its parent, by address or key. */
@UseCase
@Transactional(readOnly = true)
public class FindTopic {

    private static final int LONGEST = 161;
    private static final Pattern LEVELS = Pattern.compile("/");

    private final Topics topics;

    FindTopic(Topics topics) {
        this.topics = topics;
    }

    /** Former addresses are found, too: compare the slug of what you get with the one you asked for, and redirect. */
    public Optional<TopicView> bySlug(String slug, Viewer viewer) {
        if (!canBeSlug(slug)) return Optional.empty();
        return topics.bySlug(slug).or(() -> topics.byFormerSlug(slug)).map(Topic::view);
    }

    public Optional<TopicView> byId(TopicId id, Viewer viewer) {
        return topics.byId(id.number()).map(Topic::view);
    }

    /** What is asked of the database is plain, so no collation finds a look-alike. */
    static boolean canBeSlug(String slug) {
        if (slug == null || slug.length() > LONGEST) return false;
        List<String> levels = List.of(LEVELS.split(slug, -1));
        return levels.size() <= 2 && levels.stream().allMatch(Slug::isSlug);
    }
}
