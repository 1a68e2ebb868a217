package org.askexpert.topic;

import java.util.List;

/**
 * A topic as other rooms see it.
 *
 * @param parent the topic above, or null
 * @param sensitive whether it, or the topic above, asks for a second review
 * @param retired it takes no new questions; its entries stay
 */
public record TopicView(TopicId id, String slug, String title, TopicView parent, boolean sensitive, boolean retired) {

    /** From the first level down to this one: {@code Muscles and bones › Back and spine}. */
    public String trail() {
        return parent == null ? title : parent.trail() + " › " + title;
    }

    /** This topic and the one above: who answers for that one answers for this, too. */
    public List<TopicId> withParents() {
        return parent == null ? List.of(id) : List.of(id, parent.id());
    }
}
