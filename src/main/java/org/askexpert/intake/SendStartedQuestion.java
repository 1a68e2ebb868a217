package org.askexpert.intake;

import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.CountOne;
import org.askexpert.tally.Tallied;

/** Sends what was typed, in one commit; a second send gets the first result. */
@UseCase
public class SendStartedQuestion {

    public static final String PRIVACY_CHANGED = "privacy-changed";

    private final Beginnings beginnings;
    private final Intake intake;
    private final FindPrivacyVersion privacy;
    private final CountOne count;

    SendStartedQuestion(Beginnings beginnings, Intake intake, FindPrivacyVersion privacy, CountOne count) {
        this.beginnings = beginnings;
        this.intake = intake;
        this.privacy = privacy;
        this.count = count;
    }

    /**
     * @param key what the check page gave with its button
     * @throws Problem unknown when nothing complete was begun; conflict when the page shows an older question, or with
     *     {@link #PRIVACY_CHANGED} was made under an older privacy text; 429
     */
    public Reference send(String token, String key, String network, Viewer me) {
        StartedQuestion started = beginnings.lock(token).orElseThrow(Problem::unknown);
        SendKey shown = SendKey.from(key);
        if (!started.hasKey(shown.secret()))
            throw Problem.conflict("This page shows an older question. Check the present one.");
        if (started.reference() != null) return started.reference();
        refuseOlderText(shown, me);
        Reference reference = intake.take(
                        CleanSubmission.of(started.submission()), started.from(network), shown.consentVersion(), me)
                .reference();
        started.sent(reference);
        beginnings.save(started);
        if (started.isSuggested()) count.count(Tallied.ASKED_ANYWAY, me);
        return reference;
    }

    /** A consent names a text that its giver could read. */
    private void refuseOlderText(SendKey shown, Viewer me) {
        if (shown.consentVersion() == privacy.version(me)) return;
        throw new Problem(Problem.Kind.CONFLICT, PRIVACY_CHANGED, "We changed our privacy text. Read it, then send.");
    }
}
