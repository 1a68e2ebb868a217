package org.askexpert.office;

import jakarta.validation.constraints.NotNull;

/**
 * Why an entry is withdrawn.
 *
 * @param revision the one that was looked at
 */
record RetractionForm(
        @NotNull(message = "Open the page again, then retract")
        Integer revision,

        String note) {}
