package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/**
 * How far a question is: what the mailed link shows by itself, without a word of text.
 *
 * @param expectedBy when the expert should be done, or null while none has accepted
 * @param replyBy until when we wait for the asker, or null while we do not
 */
public record AskerStage(
        Reference reference, PublicStage stage, List<TimelineStep> timeline, Instant expectedBy, Instant replyBy) {
    public AskerStage {
        timeline = List.copyOf(timeline);
    }
}
