package org.askexpert.routing;

/** What the triage table reads: counts of words found, no text. */
public record TriageFacts(
        boolean topicKnown,
        boolean sensitiveTopic,
        int redFlags,
        int complaintWords,
        int outOfScopeWords,
        int spamWords,
        String language) {}
