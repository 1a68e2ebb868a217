package org.askexpert.people;

/**
 * Somebody asked for a link to choose a new password.
 *
 * @param person null where nobody has the address that was typed; the letter is refused when its turn comes
 */
public record PasswordForgotten(PersonId person) {}
