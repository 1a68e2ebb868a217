package org.askexpert.tokens;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The own tokens, newest first; nobody sees those of others. */
@UseCase
@Transactional(readOnly = true)
class FindTokens {

    private final AccessTokens tokens;

    FindTokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    List<TokenView> own(Viewer me) {
        return tokens.of(me.staff().person());
    }
}
