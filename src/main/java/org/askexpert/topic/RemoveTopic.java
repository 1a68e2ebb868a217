package org.askexpert.topic;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Deletes a topic in which nothing ever stood, or stands any more; its addresses lead nowhere then. */
@UseCase
public class RemoveTopic {

    private final Topics topics;
    private final List<FiledUnderTopics> filed;
    private final Audit audit;

    RemoveTopic(Topics topics, List<FiledUnderTopics> filed, Audit audit) {
        this.topics = topics;
        this.filed = filed;
        this.audit = audit;
    }

    /** @throws Problem unknown, stale where somebody saved meanwhile, conflict where something stands in it */
    public void remove(String slug, int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic topic = topics.typed(slug);
        topic.refuseStale(version);
        boolean holds = filed.stream().anyMatch(one -> one.count(topic.id()) > 0);
        if (holds || !topics.below(topic.id().number()).isEmpty()) {
            throw Problem.conflict("Something stands in this topic. Merge it into another one instead.");
        }
        filed.forEach(one -> one.ended(topic.id()));
        topics.forgetFormers(topic);
        topics.delete(topic);
        audit.record("delete", "topic", slug, me, null);
    }
}
