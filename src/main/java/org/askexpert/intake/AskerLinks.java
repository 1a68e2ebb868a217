package org.askexpert.intake;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Computes the private link's token while a mail is being sent; it is stored nowhere. */
@UseCase
@Transactional(readOnly = true)
public class AskerLinks {

    private final Askers askers;
    private final AskerTokens tokens;

    AskerLinks(Askers askers, AskerTokens tokens) {
        this.askers = askers;
        this.tokens = tokens;
    }

    public String linkFor(long question, Viewer system) {
        system.mustBeSystem();
        Asker asker = askers.findByQuestionId(question).orElseThrow(Problem::unknown);
        return tokens.link(question, asker.generation());
    }
}
