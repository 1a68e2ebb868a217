package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/** A review as the desk shows it; {@code ofEdition} tells a look at the public edition alone. */
public record ReviewView(
        boolean ofEdition,
        String verdict,
        List<String> reasons,
        String comment,
        DraftText suggestion,
        int revision,
        String by,
        String byName,
        Instant at) {}
