package org.askexpert.intake;

import org.askexpert.guard.IdempotencyKeys;
import org.askexpert.house.FindPrivacyVersion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a question that came by letter or telephone. Nothing of it is published unless its asker says so on the own
 * page; whoever entered it never sees the address again.
 */
@UseCase
class EnterQuestion {

    private final EnteredIntake intake;
    private final IdempotencyKeys keys;
    private final FindPrivacyVersion privacy;

    EnterQuestion(EnteredIntake intake, IdempotencyKeys keys, FindPrivacyVersion privacy) {
        this.intake = intake;
        this.keys = keys;
        this.privacy = privacy;
    }

    /**
     * Begins its own transaction, after the fields were checked.
     *
     * @param key of the form: pressing twice counts once
     * @throws Problem forbidden to others, invalid fields, or a conflict while no questions are taken
     */
    @Transactional(propagation = Propagation.NEVER)
    public Reference enter(EnteredSubmission typed, String key, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        CleanSubmission asked = CleanSubmission.entered(typed);
        String reference = keys.once(
                "editor-" + editor.person(),
                key,
                asked.content(),
                () -> intake.take(asked, typed.channel(), privacy.version(me), editor)
                        .code());
        return Reference.from(reference);
    }
}
