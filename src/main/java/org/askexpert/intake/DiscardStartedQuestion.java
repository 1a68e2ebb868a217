package org.askexpert.intake;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Deletes what somebody typed and did not send. */
@UseCase
public class DiscardStartedQuestion {

    private final Beginnings beginnings;

    DiscardStartedQuestion(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /** Whether there was anything. */
    public boolean discard(String token, Viewer me) {
        return beginnings.delete(token);
    }
}
