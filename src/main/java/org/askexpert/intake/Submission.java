package org.askexpert.intake;

import org.askexpert.question.Publish;

/**
 * A question as it was typed, not looked at yet.
 *
 * @param topic slug, or null for "I am not sure"
 * @param language of the question, or null for English
 */
public record Submission(
        String title, String body, String topic, String email, String name, Publish publish, String language) {}
