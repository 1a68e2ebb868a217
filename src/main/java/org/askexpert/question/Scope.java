package org.askexpert.question;

import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;

/**
 * What a viewer may see of questions, ready to stand in a query.
 *
 * @param all editors and process steps
 * @param reviewer everything in review, and what they reviewed
 * @param expert what they hold or held to the end, and what waits for an expert of their topics
 * @param me the person; key 0 for nobody
 * @param topics the topics the person answers for, the ones below included
 */
public record Scope(boolean all, boolean reviewer, boolean expert, PersonId me, Set<TopicId> topics) {

    static final PersonId NOBODY = new PersonId(0);

    static Scope everything() {
        return new Scope(true, false, false, NOBODY, Set.of());
    }

    static Scope nothing() {
        return new Scope(false, false, false, NOBODY, Set.of());
    }
}
