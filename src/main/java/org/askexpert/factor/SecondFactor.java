package org.askexpert.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.askexpert.guard.RateLimits;
import org.askexpert.shared.Problem;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody has a second factor or has to have one, and whether a typed code is right. */
@Component
public class SecondFactor {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final FactorRows rows;
    private final Seal seal;
    private final RateLimits limits;
    private final Environment settings;
    private final Clock clock;

    SecondFactor(FactorRows rows, Seal seal, RateLimits limits, Environment settings, Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isEnrolled(long person) {
        return rows.isEnrolled(person);
    }

    /** Whether this person may do nothing here but set up a second factor. */
    public boolean mustEnrol(long person) {
        return isRequired() && !isEnrolled(person);
    }

    boolean isRequired() {
        return settings.getProperty("askexpert.factor.required", Boolean.class, true);
    }

    /**
     * Whether the code is right: the one that the app shows, or a recovery code. Either counts once. Only wrong tries are
     * counted against the person.
     *
     * @throws Problem 429 after too many wrong ones
     */
    @Transactional
    public boolean accepts(long person, String typed) {
        limits.count("factor", Long.toString(person), TRIES, WINDOW);
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        boolean right = isFromApp(person, code) || rows.useCode(person, RecoveryCodes.hash(person, code));
        if (right) limits.forgive("factor", Long.toString(person), WINDOW);
        return right;
    }

    private boolean isFromApp(long person, String code) {
        FactorRow row = rows.of(person).orElse(null);
        if (row == null) return false;
        OptionalLong step = seal.open(row.secret(), person)
                .map(secret -> Totp.match(secret, code, clock.instant(), row.lastStep()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && rows.useStep(person, step.getAsLong());
    }

    /**
     * Asks whoever has a second factor for it again, before something that reaches far.
     *
     * @throws Problem invalid, naming the field {@code code}
     */
    @Transactional
    public void confirm(long person, String code) {
        if (isEnrolled(person) && !accepts(person, code)) throw wrong();
    }

    static Problem wrong() {
        return Problem.invalid("code", "Enter the code that your app shows now, or a recovery code");
    }

    /** The person has to set up another one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(long person) {
        rows.remove(person);
    }
}
