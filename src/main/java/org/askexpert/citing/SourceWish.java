package org.askexpert.citing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.askexpert.question.SourceKind;

/**
 * A source somebody picks, or a study they add.
 *
 * @param slug of a factsheet
 * @param number of a known study
 */
record SourceWish(
        @NotNull(message = "Choose what to cite") SourceKind kind,
        String slug,
        Long number,
        String title,

        @Pattern(regexp = "(\\d{4})?", message = "Enter the year as four digits")
        String year,

        String url) {

    static final SourceWish EMPTY = new SourceWish(SourceKind.STUDY, null, null, "", "", "");

    Integer published() {
        return year == null || year.isEmpty() ? null : Integer.valueOf(year);
    }
}
