package org.askexpert.routing;

/**
 * What the triage table reads: counts of words found, no text.
 *
 * @param languageAnswered whether some expert answers in the language of the question
 * @param publish code of what the asker allowed: never or anonymous
 */
public record TriageFacts(
        boolean topicKnown,
        boolean sensitiveTopic,
        int redFlags,
        int complaintWords,
        int outOfScopeWords,
        int spamWords,
        boolean languageAnswered,
        String publish) {}
