package org.askexpert.kept;

import java.util.Optional;
import java.util.stream.Stream;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** Reasons that people choose from, and the keys under which pages ask for their words. */
public enum ReasonKind implements Coded {
    /** Why an expert declines. */
    REFUSAL("desk.refusal"),
    /** Why an answer goes back. */
    RETURN("desk.reason"),
    /** Why we do not take a question; its help is what the asker reads. */
    NOT_TAKEN("desk.not-taken");

    private static final String TO_ASKERS = "site.mine.not-taken.";

    private final String key;

    ReasonKind(String key) {
        this.key = key;
    }

    /** The kind with this code; there is nothing at the address of any other. */
    public static ReasonKind called(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }

    static Optional<ReasonKind> ofChoices(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    String labelKey(String reason) {
        return key + "." + reason;
    }

    String helpKey(String reason) {
        return this == NOT_TAKEN ? TO_ASKERS + reason : labelKey(reason) + ".hint";
    }

    /** Whether people cannot do without a help. */
    boolean needsHelp() {
        return this == NOT_TAKEN;
    }
}
