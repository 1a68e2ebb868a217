package org.askexpert.topic;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** One topic for editors: what stands in it, and which addresses lead to it. */
@UseCase
@Transactional(readOnly = true)
public class FindTopicFile {

    private final Topics topics;
    private final List<FiledUnderTopics> filed;

    FindTopicFile(Topics topics, List<FiledUnderTopics> filed) {
        this.topics = topics;
        this.filed = filed;
    }

    /** @throws Problem unknown; former addresses are, too, because what is open there may not be what was meant */
    public TopicFile at(String slug, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic topic = topics.typed(slug);
        long key = topic.id().number();
        return new TopicFile(
                topic.view(),
                topic.ownSlug(),
                topic.isMarkedSensitive(),
                topic.version(),
                topics.formerSlugs(key),
                topics.below(key).size(),
                filed.stream()
                        .map(one -> new TopicFile.Held(one.what(), one.count(topic.id())))
                        .filter(held -> held.count() > 0)
                        .toList());
    }
}
