package org.askexpert.intake;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.question.PublicStage;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Notes that an editor sent by post what the asker has to know. */
@UseCase
class MarkPosted {

    private final EnteredQuestions entered;
    private final Audit audit;
    private final Clock clock;

    MarkPosted(EnteredQuestions entered, Audit audit, Clock clock) {
        this.entered = entered;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it off the list until the question moves on.
     *
     * @param stage what the letter was about
     * @throws Problem unknown, where nobody waits for a letter about it
     */
    public void posted(Reference question, PublicStage stage, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        EnteredQuestion known = entered.findByReference(question)
                .filter(EnteredQuestion::isByPost)
                .orElseThrow(Problem::unknown);
        known.posted(stage, editor.person(), clock.instant());
        entered.save(known);
        audit.record("send-by-post", "question", question.code(), me, stage.code());
    }
}
