package org.askexpert.transfer;

import java.util.HashMap;
import java.util.Map;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;

/** Where the pairs of one file belong: each to the topic it names, else to the one chosen for all. */
final class ImportTopics {

    /** Files that name more different topics than any house has are not worth remembering. */
    private static final int MOST_REMEMBERED = 1_000;

    private final FindTopic find;
    private final Viewer me;
    private final TopicView chosen;
    private final Map<String, TopicView> known = new HashMap<>();

    private ImportTopics(FindTopic find, Viewer me, TopicView chosen) {
        this.find = find;
        this.me = me;
        this.chosen = chosen;
    }

    /** @throws Problem invalid for an unknown topic, and for none where the form cannot name one for each pair */
    static ImportTopics of(String chosen, ImportFormat format, FindTopic find, Viewer me) {
        boolean none = chosen == null || chosen.isEmpty();
        if (none && format.namesTopics()) return new ImportTopics(find, me, null);
        TopicView topic =
                find.bySlug(chosen, me).orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
        return new ImportTopics(find, me, topic);
    }

    /** Slug of the one chosen for all, or null. */
    String chosen() {
        return chosen == null ? null : chosen.slug();
    }

    /** The topic of a pair, or null. */
    TopicView of(ReadPair pair) {
        String wanted = pair.wishes().topic();
        if (wanted == null) return chosen;
        if (known.containsKey(wanted)) return known.get(wanted);
        TopicView found = find.bySlug(wanted, me).orElse(null);
        if (known.size() < MOST_REMEMBERED) known.put(wanted, found);
        return found;
    }
}
