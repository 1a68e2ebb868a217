package org.askexpert.question;

import org.askexpert.topic.TopicId;

/**
 * A question as the public sent it; its texts are clean already.
 *
 * @param topic null for "I am not sure"
 * @param consentVersion version of the text the asker agreed to
 */
public record NewQuestion(
        String title, String body, TopicId topic, String language, Publish publish, int consentVersion) {}
