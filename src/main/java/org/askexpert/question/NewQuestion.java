package org.askexpert.question;

import org.askexpert.topic.TopicId;

/**
 * A question as the public sent it; its texts are clean already.
 *
 * @param topic null for "I am not sure"
 * @param consentVersion version of the text the asker agreed to
 * @param followUpOf key of the asker's earlier question, or null
 * @param held whether an editor must look before its process begins
 */
public record NewQuestion(
        String title,
        String body,
        TopicId topic,
        String language,
        Publish publish,
        int consentVersion,
        Long followUpOf,
        boolean held) {

    /** A question that begins at once. */
    public NewQuestion(String title, String body, TopicId topic, String language, Publish publish, int consentVersion) {
        this(title, body, topic, language, publish, consentVersion, null, false);
    }
}
