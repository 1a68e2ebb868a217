package org.askexpert.intake;

/**
 * A question that came by letter or telephone as an editor typed it.
 *
 * @param topic slug, or null or blank for "I am not sure"
 * @param email of the asker, or blank where there is none
 */
record EnteredSubmission(String title, String body, String topic, Channel channel, String email, String name) {}
