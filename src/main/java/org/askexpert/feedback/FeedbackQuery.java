package org.askexpert.feedback;

/**
 * Which list an editor looks at.
 *
 * @param comments what readers gave as a reason, instead of their reports
 * @param state open, handled or doubtful
 * @param after number to go on behind, or null; {@code before} likewise
 */
public record FeedbackQuery(boolean comments, FeedbackState state, Long after, Long before) {}
