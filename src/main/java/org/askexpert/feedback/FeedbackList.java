package org.askexpert.feedback;

import java.util.List;

/**
 * A stretch of what readers sent.
 *
 * @param previous number to read before, or null at the beginning
 * @param next number to go on behind, or null at the end
 */
public record FeedbackList(List<FeedbackLine> lines, long total, Long previous, Long next) {
    public FeedbackList {
        lines = List.copyOf(lines);
    }
}
