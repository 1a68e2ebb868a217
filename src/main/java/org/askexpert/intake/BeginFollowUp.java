package org.askexpert.intake;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Begins a question that follows up the asker's own earlier one. */
@UseCase
public class BeginFollowUp {

    private final Beginnings beginnings;

    BeginFollowUp(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /** @return the token of what is begun */
    public String begin(Viewer.Asker asker) {
        String token = beginnings.secret();
        StartedQuestion started = beginnings.begin(token);
        started.followUp(asker.question(), beginnings.end());
        beginnings.save(started);
        return token;
    }
}
