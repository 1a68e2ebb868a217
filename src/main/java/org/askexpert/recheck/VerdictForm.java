package org.askexpert.recheck;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.askexpert.shared.KeptText;

/**
 * A verdict, as it is typed.
 *
 * @param read number of the proposal that was read
 */
record VerdictForm(
        @NotNull(message = "Open the page again, then decide")
        Integer read,

        RecheckVerdict verdict,
        String words) {

    static VerdictForm of(RecheckView view) {
        return new VerdictForm(view.revision(), null, "");
    }

    /** The words stay; the verdict was on something else. */
    VerdictForm on(RecheckView view) {
        return new VerdictForm(view.revision(), null, words);
    }

    List<KeptText> typed() {
        return List.of(new KeptText("recheck.form.words", words));
    }
}
