package org.askexpert.question;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** How far a question is, for whoever followed its mailed link; the caller has checked the link. */
@UseCase
public class FindStageForAsker {

    private final Questions questions;

    FindStageForAsker(Questions questions) {
        this.questions = questions;
    }

    public AskerStage stage(Viewer.Asker asker) {
        return AskerViews.stage(questions.ofAsker(asker.question()).orElseThrow(Problem::unknown));
    }
}
