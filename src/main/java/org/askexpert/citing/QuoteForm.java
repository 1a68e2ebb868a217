package org.askexpert.citing;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody wants of an earlier answer.
 *
 * @param revision the state they read
 * @param text the words, where only some are wanted
 */
record QuoteForm(
        @NotNull(message = "Open the answer again, then quote")
        String slug,

        @NotNull(message = "Open the answer again, then quote")
        Integer revision,

        @NotNull(message = "Choose what to take") Extent extent,
        String text) {}
