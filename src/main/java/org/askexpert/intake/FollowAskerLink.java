package org.askexpert.intake;

import org.askexpert.question.AskerStage;
import org.askexpert.question.FindStageForAsker;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What the mailed link shows by itself: stage and dates. Following it changes nothing. */
@UseCase
@Transactional(readOnly = true)
public class FollowAskerLink {

    private final AskerTokens tokens;
    private final FindStageForAsker stages;

    FollowAskerLink(AskerTokens tokens, FindStageForAsker stages) {
        this.tokens = tokens;
        this.stages = stages;
    }

    /** @throws Problem unknown, for a token that never was or no longer is */
    public AskerStage stage(String link, Viewer me) {
        return stages.stage(tokens.byLink(link).orElseThrow(Problem::unknown));
    }
}
