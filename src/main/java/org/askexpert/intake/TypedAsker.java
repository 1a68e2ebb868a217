package org.askexpert.intake;

import org.askexpert.question.Publish;

/**
 * The second step of asking as it was typed.
 *
 * @param consentVersion of the privacy text that the page led to; 0 for none
 */
public record TypedAsker(String email, String name, Publish publish, int consentVersion) {}
