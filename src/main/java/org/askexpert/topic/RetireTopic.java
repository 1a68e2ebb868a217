package org.askexpert.topic;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets a topic take no more questions, or take them again; what stands in it stays as it is. */
@UseCase
public class RetireTopic {

    private final Topics topics;
    private final Audit audit;

    RetireTopic(Topics topics, Audit audit) {
        this.topics = topics;
        this.audit = audit;
    }

    /**
     * @param over false to let it take questions again
     * @throws Problem unknown, stale where somebody saved meanwhile
     */
    public void retire(String slug, boolean over, int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic topic = topics.typed(slug);
        topic.refuseStale(version);
        topic.retire(over);
        audit.record(over ? "retire" : "reopen", "topic", slug, me, null);
    }
}
