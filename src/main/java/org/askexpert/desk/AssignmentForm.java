package org.askexpert.desk;

/**
 * Whom an editor gives a question to.
 *
 * @param expert handle, or empty where the rules choose
 */
record AssignmentForm(String expert) {

    String named() {
        return expert == null || expert.isBlank() ? null : expert;
    }
}
