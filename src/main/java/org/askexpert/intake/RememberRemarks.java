package org.askexpert.intake;

import java.util.Set;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Keeps which remarks on a question were shown, so that none stops somebody twice. */
@UseCase
public class RememberRemarks {

    private final Beginnings beginnings;

    RememberRemarks(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /**
     * @param codes of remarks, in our words
     * @param suggested whether answered questions are among them
     * @throws Problem unknown when nothing was begun; conflict after sending
     */
    public void remember(String token, Set<String> codes, boolean suggested, Viewer me) {
        StartedQuestion started = beginnings.find(token).orElseThrow(Problem::unknown);
        started.remember(codes, suggested);
        beginnings.save(started);
    }
}
