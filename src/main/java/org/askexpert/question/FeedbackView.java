package org.askexpert.question;

/**
 * What an asker thought of the answer.
 *
 * @param reason in their words, or null
 */
public record FeedbackView(boolean useful, String reason) {}
