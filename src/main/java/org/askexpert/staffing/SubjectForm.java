package org.askexpert.staffing;

/**
 * A topic somebody answers for.
 *
 * @param topic slug
 * @param language code
 */
record SubjectForm(String topic, String language) {

    static SubjectForm english() {
        return new SubjectForm("", "en");
    }
}
