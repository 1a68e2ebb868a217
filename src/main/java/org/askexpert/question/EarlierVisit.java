package org.askexpert.question;

import org.askexpert.text.SafeHtml;

/**
 * The question that another one follows up, for whoever may see both.
 *
 * @param answer what its asker read, or null while there is none
 */
public record EarlierVisit(Reference reference, String title, String body, SafeHtml answer) {}
