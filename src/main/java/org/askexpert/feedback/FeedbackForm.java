package org.askexpert.feedback;

/**
 * What a reader types: two forms on one page, each of which fills its own fields.
 *
 * @param useful {@code yes} or {@code no}
 */
record FeedbackForm(String useful, String reason, String text) {

    static final FeedbackForm EMPTY = new FeedbackForm(null, "", "");

    Boolean choice() {
        if ("yes".equals(useful)) return true;
        return "no".equals(useful) ? false : null;
    }
}
