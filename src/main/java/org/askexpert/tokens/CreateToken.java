package org.askexpert.tokens;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.factor.SecondFactor;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Refusals;

/** Makes a token for the own programs. */
@UseCase
class CreateToken {

    /** Days a token may live. */
    static final Set<Integer> LIFETIMES = Set.of(30, 90, 365);

    private static final int MOST = 20;
    private static final int TOKEN_BYTES = 32;
    private static final CleanText NAME = CleanText.line("name", "Name", 100);

    private final AccessTokens tokens;
    private final SecondFactor factor;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    CreateToken(AccessTokens tokens, SecondFactor factor, Audit audit) {
        this.tokens = tokens;
        this.factor = factor;
        this.audit = audit;
    }

    /**
     * Makes it; this is the only time it is seen.
     *
     * @throws org.askexpert.shared.Problem invalid fields {@code name}, {@code scope}, {@code days}, {@code code}
     */
    String create(TokenForm wanted, Viewer me) {
        long owner = me.staff().person();
        var refusals = new Refusals();
        String name = refusals.take(() -> NAME.required(wanted.name(), "Enter what the token is for"));
        if (wanted.scope() == null) refusals.add("scope", "Choose what the token may do");
        if (wanted.days() == null || !LIFETIMES.contains(wanted.days())) {
            refusals.add("days", "Choose how long the token works");
        }
        if (tokens.of(owner).size() >= MOST) refusals.add("name", "Remove a token first, you have 20");
        refusals.throwIfAny();
        factor.confirm(owner, wanted.code());
        String token = fresh();
        tokens.keep(owner, token, name, wanted.scope(), Duration.ofDays(wanted.days()));
        String code = wanted.scope().code() + "-" + wanted.days() + "-days";
        audit.record("create-token", "person", Long.toString(owner), me, code);
        return token;
    }

    /** Programs that look for leaked secrets know one by its beginning. */
    private String fresh() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return "aae_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
