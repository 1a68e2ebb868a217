package org.askexpert.feedback;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor put a reader's comment away. */
@UseCase
public class HandleFeedback {

    private final Opinions opinions;
    private final Audit audit;
    private final Clock clock;

    HandleFeedback(Opinions opinions, Audit audit, Clock clock) {
        this.opinions = opinions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem forbidden to others, unknown, conflict where somebody did so already */
    public void handle(long id, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        Feedback feedback = opinions.numbered(id).orElseThrow(Problem::unknown);
        feedback.handled(new PersonId(editor.person()), clock.instant());
        opinions.save(feedback);
        audit.record("handle-feedback", "feedback", Long.toString(id), me, null);
    }
}
