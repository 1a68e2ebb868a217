package org.askexpert.intake;

import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.CountOne;
import org.askexpert.tally.Tallied;

/** Sends what was typed, in one commit; a second send gets the first result. */
@UseCase
public class SendStartedQuestion {

    private final Beginnings beginnings;
    private final Intake intake;
    private final CountOne count;

    SendStartedQuestion(Beginnings beginnings, Intake intake, CountOne count) {
        this.beginnings = beginnings;
        this.intake = intake;
        this.count = count;
    }

    /**
     * @param key the one-time key of the form that shows what is sent
     * @throws Problem unknown when nothing complete was begun; conflict when the form shows something older; 429
     */
    public Reference send(String token, String key, String network, Viewer me) {
        StartedQuestion started = beginnings.lock(token).orElseThrow(Problem::unknown);
        if (!started.hasKey(key)) throw Problem.conflict("This page shows an older question. Check the present one.");
        if (started.reference() != null) return started.reference();
        Reference reference = intake.take(CleanSubmission.of(started.submission()), started.from(network), me)
                .reference();
        started.sent(reference);
        beginnings.save(started);
        if (started.isSuggested()) count.count(Tallied.ASKED_ANYWAY, me);
        return reference;
    }
}
