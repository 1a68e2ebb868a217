package org.askexpert.intake;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.question.ReceivedQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an editor entered, in the caller's transaction. Nobody floods us by letter: it is never held. */
@Component
class EnteredIntake {

    private final Intake intake;
    private final EnteredQuestions entered;
    private final Audit audit;
    private final Clock clock;

    EnteredIntake(Intake intake, EnteredQuestions entered, Audit audit, Clock clock) {
        this.intake = intake;
        this.entered = entered;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Reference take(CleanSubmission asked, Channel channel, int consentVersion, Viewer.Staff editor) {
        ReceivedQuestion question = intake.enter(asked, consentVersion, editor);
        boolean byPost = asked.email() == null;
        entered.save(new EnteredQuestion(question, channel, byPost, editor.person(), clock.instant()));
        audit.record("enter", "question", question.reference().code(), editor, channel.code());
        return question.reference();
    }
}
