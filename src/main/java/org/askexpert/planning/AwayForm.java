package org.askexpert.planning;

import org.askexpert.absence.Span;

/**
 * An absence as typed.
 *
 * @param substitute handle, or empty for nobody
 */
record AwayForm(String from, String until, String substitute) {

    static AwayForm empty() {
        return new AwayForm("", "", "");
    }

    Span days() {
        return new Span(TypedDay.read("from", from), TypedDay.read("until", until));
    }

    String named() {
        return substitute == null || substitute.isBlank() ? null : substitute;
    }
}
