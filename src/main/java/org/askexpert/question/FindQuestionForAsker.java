package org.askexpert.question;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The own question with its answer, for an asker who retyped the address. */
@UseCase
public class FindQuestionForAsker {

    private final Questions questions;
    private final Audit audit;

    FindQuestionForAsker(Questions questions, Audit audit) {
        this.questions = questions;
        this.audit = audit;
    }

    public AskerQuestion question(Viewer.Asker asker) {
        Question question = questions.ofAsker(asker.question()).orElseThrow(Problem::unknown);
        audit.record("read", "question", question.reference().code(), asker, null);
        return AskerViews.opened(question);
    }
}
