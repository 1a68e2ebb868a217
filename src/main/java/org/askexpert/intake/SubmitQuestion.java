package org.askexpert.intake;

import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.question.Reference;
import org.askexpert.routing.FindNotices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a question from another program in one commit; with a key, the same submission counts once. */
@UseCase
public class SubmitQuestion {

    private static final int LONGEST_KEY = 200;

    private final Intake intake;
    private final IdempotencyKeys keys;
    private final FindNotices notices;
    private final FindPrivacyVersion privacy;
    private final TransactionTemplate transaction;

    SubmitQuestion(
            Intake intake,
            IdempotencyKeys keys,
            FindNotices notices,
            FindPrivacyVersion privacy,
            TransactionTemplate transaction) {
        this.intake = intake;
        this.keys = keys;
        this.notices = notices;
        this.privacy = privacy;
        this.transaction = transaction;
    }

    /**
     * Begins its own transaction, after the fields were checked.
     *
     * @param network where the request came from; keys belong to it
     * @param key the sender's idempotency key, or null
     * @throws Problem invalid fields, a key used before with other content, or too many questions
     */
    @Transactional(propagation = Propagation.NEVER)
    public Receipt submit(Submission submission, String network, String key, Viewer me) {
        CleanSubmission asked = CleanSubmission.of(submission);
        if (key == null)
            return transaction.execute(status -> intake.take(asked, Origin.of(network), privacy.version(me), me));
        refuseBadKey(key);
        String reference = keys.once(
                network,
                key,
                asked.content(),
                () -> intake.take(asked, Origin.of(network), privacy.version(me), me)
                        .reference()
                        .code());
        return new Receipt(Reference.from(reference), notices.notices(asked.title(), asked.body(), me));
    }

    private static void refuseBadKey(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid("Idempotency-Key", "Send a key of 1 to 200 characters");
        }
    }
}
