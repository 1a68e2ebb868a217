package org.askexpert.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Moves a topic one place up or down among its siblings; at the end of them it stays. */
@UseCase
public class PlaceTopic {

    private final Topics topics;
    private final Audit audit;

    PlaceTopic(Topics topics, Audit audit) {
        this.topics = topics;
        this.audit = audit;
    }

    /** @throws Problem unknown */
    public void place(String slug, boolean up, Viewer me) {
        me.mustBe(Role.EDITOR);
        Topic topic = topics.typed(slug);
        TopicView above = topic.view().parent();
        List<Topic> siblings =
                new ArrayList<>(topics.below(above == null ? 0 : above.id().number()));
        int at = siblings.indexOf(topic);
        int next = up ? at - 1 : at + 1;
        if (next < 0 || next >= siblings.size()) return;
        Collections.swap(siblings, at, next);
        // counted anew: two may have had the same place
        for (int place = 0; place < siblings.size(); place++)
            siblings.get(place).placeAt(place + 1);
        audit.record(up ? "move-up" : "move-down", "topic", slug, me, null);
    }
}
