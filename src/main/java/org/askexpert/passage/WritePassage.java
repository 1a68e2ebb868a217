package org.askexpert.passage;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Writes a new passage, which a second person has to approve before answers can use it. */
@UseCase
public class WritePassage {

    private final Passages passages;
    private final FindTopic findTopic;
    private final Audit audit;
    private final Clock clock;

    WritePassage(Passages passages, FindTopic findTopic, Audit audit, Clock clock) {
        this.passages = passages;
        this.findTopic = findTopic;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param topic slug of a topic, or null
     * @return its slug
     * @throws Problem forbidden to all but experts and editors, invalid fields
     */
    public String write(PassageText text, String topic, Viewer me) {
        PersonId author = new PersonId(Desks.mustWrite(me).person());
        PassageText checked = text.checked();
        String slug = free(Slug.of(checked.title()));
        passages.save(new Passage(slug, topic(topic, me), checked, author, clock.instant()));
        audit.record("write-passage", "passage", slug, me, "1");
        return slug;
    }

    private String free(String slug) {
        Set<String> taken = new HashSet<>(passages.taken(slug));
        int number = 1;
        String free = slug;
        while (taken.contains(free)) free = Slug.numbered(slug, ++number);
        return free;
    }

    private TopicId topic(String slug, Viewer me) {
        if (slug == null || slug.isBlank()) return null;
        return findTopic
                .bySlug(slug, me)
                .map(TopicView::id)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }
}
