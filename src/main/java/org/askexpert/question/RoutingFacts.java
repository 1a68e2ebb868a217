package org.askexpert.question;

import java.util.Set;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;

/**
 * What triage and routing read of a question.
 *
 * @param topic or null when the asker was not sure
 * @param lostBy experts who are not asked again
 */
public record RoutingFacts(
        String title, String body, TopicId topic, String language, Publish publish, Lane lane, Set<PersonId> lostBy) {}
