package org.askexpert.site;

/**
 * A reply to what we asked.
 *
 * @param email typed again where the session ended meanwhile, else null
 */
record ReplyForm(String text, String email) {}
