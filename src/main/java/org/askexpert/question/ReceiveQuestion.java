package org.askexpert.question;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.askexpert.audit.Audit;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes a question in and begins its process, unless it is held, in the caller's transaction. */
@UseCase
public class ReceiveQuestion {

    private final Questions questions;
    private final EditorialProcess process;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator dice = new SecureRandom();

    ReceiveQuestion(Questions questions, EditorialProcess process, Audit audit, Clock clock) {
        this.questions = questions;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    public ReceivedQuestion receive(NewQuestion asked, Viewer me) {
        Question question = questions.save(Question.receive(freshReference(), asked, clock.instant()));
        audit.record(
                "receive",
                "question",
                question.reference().code(),
                me,
                asked.publish().code());
        if (!asked.held()) process.begin(question.reference());
        return new ReceivedQuestion(question.id(), question.reference());
    }

    private Reference freshReference() {
        Reference reference = Reference.next(dice);
        return questions.existsByReference(reference) ? freshReference() : reference;
    }
}
