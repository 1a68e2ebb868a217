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

    public void discard(String token, Viewer me) {
        beginnings.delete(token);
    }
}
