package org.askexpert.site;

/**
 * What the question page sends while somebody types; empty fields mean no.
 *
 * @param shown whether answered questions were shown before
 * @param said how many were announced last
 * @param hide whether somebody put them away
 */
record SuggestionForm(String title, Boolean shown, Integer said, Boolean hide) {

    boolean isFirst() {
        return !Boolean.TRUE.equals(shown);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hide);
    }

    /** Each number is announced once, until it changes. */
    boolean isNews(int found) {
        return found != (said == null ? 0 : said);
    }
}
