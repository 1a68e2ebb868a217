package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/**
 * A review as the desk shows it.
 *
 * @param ofEdition a look at the public edition alone
 * @param forEditors words for editors, or null for everybody else
 * @param voided an approval that no longer counts: another text stands now
 */
public record ReviewView(
        boolean ofEdition,
        String verdict,
        List<String> reasons,
        String comment,
        String forEditors,
        List<Tick> ticks,
        boolean voided,
        DraftText suggestion,
        int revision,
        String by,
        String byName,
        Instant at) {}
