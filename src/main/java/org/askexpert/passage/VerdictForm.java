package org.askexpert.passage;

import jakarta.validation.constraints.NotNull;

/** What a second person says; the form brings back the revision that was read. */
record VerdictForm(
        @NotNull(message = "Open the page again, then decide")
        Integer revision,

        @NotNull(message = "Choose what you decide") PassageVerdict verdict,
        String comment) {

    PassageDecision decision() {
        return new PassageDecision(revision, verdict, comment);
    }
}
