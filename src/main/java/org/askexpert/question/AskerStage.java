package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/**
 * How far a question is: what the mailed link shows by itself, without a word of text.
 *
 * @param expectedBy when the expert should be done, or null while none has accepted
 */
public record AskerStage(Reference reference, PublicStage stage, List<TimelineStep> timeline, Instant expectedBy) {
    public AskerStage {
        timeline = List.copyOf(timeline);
    }
}
