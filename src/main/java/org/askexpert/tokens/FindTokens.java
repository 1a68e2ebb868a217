package org.askexpert.tokens;

import java.util.List;
import org.askexpert.factor.SecondFactor;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The own tokens, newest first; nobody sees those of others. */
@UseCase
@Transactional(readOnly = true)
class FindTokens {

    private final AccessTokens tokens;
    private final SecondFactor factor;

    FindTokens(AccessTokens tokens, SecondFactor factor) {
        this.tokens = tokens;
        this.factor = factor;
    }

    List<TokenView> own(Viewer me) {
        return tokens.of(me.staff().person());
    }

    /** Whether making one asks for the second factor again. */
    boolean asksForCode(Viewer me) {
        return factor.isEnrolled(me.staff().person());
    }
}
